// A single script: how it is made to run, how we know that it is done, and how it is stopped.
import { attempt } from '../core/attempt.js';
import { isScript, makeInert, restoreType } from './markup.js';
import type { ReleaseElement } from './release.js';
import { applyTyped } from './typed.js';

/** For how many milliseconds a script that neither loads nor fails holds up its order. */
export const PATIENCE = 10_000;

/** The events by which a fetched script says that it is done. */
export const SCRIPT_ENDS = ['load', 'error'];

/** Whether browsers run scripts of a type. Others are data, or run by another library. */
const isRunByBrowsers = (type = '') => /^$|module|(java|ecma)script/i.test(type);

/** Whether a script is fetched, and says when it has run. */
export const isFetched = ({ src, noModule, dataset }: HTMLScriptElement): boolean =>
  !!src && !noModule && isRunByBrowsers(dataset['type']);

/**
 * Lets a held script run by putting the same node back with its type restored, so that it keeps its nonce, identity and
 * listeners, and passes Trusted Types. Its markup is made inert again at once, so that a copy of it, or a snapshot of the
 * page, waits like any other script. `ran` is called once it has run.
 *
 * To the browser it is `async`: in the browser's own order the scripts of one category would wait for those of another.
 */
export const runScript: ReleaseElement<HTMLScriptElement> = (script, ran, found) => {
  if (!isRunByBrowsers(script.dataset['type'])) return applyTyped(script, ran, found);
  // A browser never runs a node twice, and only in the document in which its loading began. So a script that loads is
  // stopped by moving it to another document; a copy made beforehand takes its place, without listeners added by code.
  const isOwn = script === found;
  const waiting = isOwn ? (script.cloneNode(true) as Element) : found;
  const isInlineModule = script.dataset['type'] === 'module' && !script.src;
  let isPending = isFetched(script);
  let settle!: () => void;
  const done = new Promise<void>((resolve) => {
    settle = () => {
      isPending = false;
      resolve();
    };
    if (!isPending) return;
    // In the capture phase, before the script's other listeners, since one of them may take the yes back.
    const run = () => {
      isPending = false;
      ran();
    };
    script.addEventListener('load', run, true);
    for (const type of SCRIPT_ENDS) script.addEventListener(type, settle);
    setTimeout(resolve, PATIENCE);
  });

  restoreType(script);
  makeInert(script);
  if (!isPending) {
    if (!script.noModule) ran();
    settle();
  }

  return {
    done,
    stop() {
      // One that refuses itself has run, though nobody was told yet.
      if (document.currentScript === script) isPending = false;
      const again = isPending ? waiting : undefined;
      if (again && isOwn) script.replaceWith(again);
      // Nobody can tell whether an inline module has run yet. It will not run any more, and never again.
      if (again || isInlineModule) new Document().adoptNode(script);
      settle();
      return again;
    },
  };
};

/** What a script consists of, to tell whether two are the same: its address, or its text. */
export const contentOf = ({ src, text }: HTMLScriptElement): string => src || text;

/** Whether browsers surely count a script as run: what came by `innerHTML` is not `async`, neither by default nor by attribute. */
export const isMarkedAsRun = (element: Element): boolean =>
  isScript(element) && !element.async && !element.hasAttribute('async');

/**
 * Makes a script that runs in the place of one that may not run, and puts it behind that one until it is done. A script that
 * `innerHTML` or React brings into a page, or a copy of it, counts as run from the start, and no browser says so. Whoever
 * made the old one may still hold it and listen to it, so it stays, and the events of the new one are repeated on it.
 * Where Trusted Types forbid this, there is no new one, and the old one is let go.
 */
export function renewScript(script: HTMLScriptElement): HTMLScriptElement | undefined {
  // What another library runs is not run by being inserted.
  if (!isRunByBrowsers(script.dataset['type'])) return undefined;
  return attempt(() => {
    const made = document.createElement('script');
    for (const { name, value } of script.attributes) if (!/^on/.test(name)) made.setAttribute(name, value);
    made.nonce = script.nonce;
    made.text = script.text;
    for (const type of SCRIPT_ENDS) {
      made.addEventListener(type, () => script.dispatchEvent(new Event(type)));
    }
    script.after(made);
    return made;
  });
}

/** What a preload must have in common with its script to be used for it. */
const ALIKE = ['crossOrigin', 'fetchPriority', 'integrity', 'nonce', 'referrerPolicy'] as const;

/** Asks for a script that has to wait for its turn, so that downloads go on side by side. */
export function preloadScript(script: HTMLScriptElement): void {
  const rel = script.dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  const link = Object.assign(document.createElement('link'), { rel, as: 'script', href: script.src });
  for (const name of ALIKE) Object.assign(link, { [name]: script[name] });
  // A library that merges heads would otherwise bring it into another page, and fetch it there whatever is allowed then.
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}
