// One script: how it is let run, how to know that it is done, and how to stop it.
import { attempt } from '../core/attempt.js';
import { isScript, makeInert, restoreType } from './markup.js';
import type { ReleaseElement } from './release.js';
import { applyTyped } from './typed.js';

/** For how many milliseconds a script that neither loads nor fails holds up its order. */
export const PATIENCE = 10_000;

/** What a script that was fetched says in the end. */
export const SCRIPT_ENDS = ['load', 'error'];

/** Whether browsers run a type themselves. Others are data, or another library's to run. */
const isRunByBrowsers = (type = '') => /^$|module|(java|ecma)script/i.test(type);

/** Whether a script is fetched, and says when it has run. */
export const isFetched = ({ src, noModule, dataset }: HTMLScriptElement): boolean =>
  !!src && !noModule && isRunByBrowsers(dataset['type']);

/**
 * Lets a held script run by putting the same node back with its type restored: it keeps its nonce, identity and
 * listeners, and passes Trusted Types. Its markup is held back again at once, so that what is made of it (a copy, or a
 * snapshot of the page) waits like any other. `ran` is called once it has run.
 *
 * For the browser it is `async`: in the browser's own order the scripts of one category would wait for another's.
 */
export const runScript: ReleaseElement<HTMLScriptElement> = (script, ran, found) => {
  if (!isRunByBrowsers(script.dataset['type'])) return applyTyped(script, ran, found);
  // A browser runs no node twice, and only one that is in the document that asked for it. So what stops a script while
  // it loads is giving the node away; a copy that was made before takes its place, without listeners added by script.
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
    // In the capture phase, so before the script's other listeners: one of them may take the yes back.
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
      // Nobody can tell whether an inline module has run yet: it does not run any more, and not again either.
      if (again || isInlineModule) new Document().adoptNode(script);
      settle();
      return again;
    },
  };
};

/** What makes two scripts the same. */
export const contentOf = ({ src, text }: HTMLScriptElement): string => src || text;

/** Whether a script is known to count as run: what came by `innerHTML` is neither `async` by default nor by its attribute. */
export const isMarkedAsRun = (element: Element): boolean =>
  isScript(element) && !element.async && !element.hasAttribute('async');

/**
 * Makes a script that runs for one that may not, and puts it behind that one until it is done. What `innerHTML`, React, or
 * a copy of either brings into a page counts as run from the start, and no browser tells. Who made the old one still holds
 * it, may want to take it out, and listens to it: what the new one hears, it hears too. Where Trusted Types forbid it,
 * nothing comes of it: the old one is put back then.
 */
export function renewScript(script: HTMLScriptElement): HTMLScriptElement | undefined {
  // What another library runs is not run by where it stands.
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

/** What a request for a script is made with. */
const ALIKE = ['crossOrigin', 'fetchPriority', 'integrity', 'nonce', 'referrerPolicy'] as const;

/** Asks for a script that has to wait for its turn, so that downloads go on side by side. */
export function preloadScript(script: HTMLScriptElement): void {
  const rel = script.dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  const link = Object.assign(document.createElement('link'), { rel, as: 'script', href: script.src });
  for (const name of ALIKE) Object.assign(link, { [name]: script[name] });
  // A library that merges heads would ask again, with the head of another page, whatever is allowed then.
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}
