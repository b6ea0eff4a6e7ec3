// document.write of scripts that run late: it would wipe the page, or be ignored. What they write is kept for its place.
import { needsOf, tagScripts } from './markup.js';
import { replaceMethod } from './replace-method.js';

/** What released scripts wrote. */
export interface Writes {
  /** Puts what a script wrote after it, and gives the scripts in it, which have to run next. */
  place(script: Element): HTMLScriptElement[];
  stop(): void;
}

/** Collects what our scripts write; `running` is the one that runs now. */
export function collectWrites(running: () => Element | null): Writes {
  const written = new WeakMap<Element, string>();
  const collect =
    (end: string) =>
    (write: Document['write']) =>
    (...texts: string[]) => {
      const script = running();
      if (script) written.set(script, (written.get(script) ?? '') + texts.join('') + end);
      else write.apply(document, texts);
    };
  const stops = [replaceMethod(document, 'write', collect('')), replaceMethod(document, 'writeln', collect('\n'))];

  return {
    place(script) {
      const text = written.get(script);
      if (!text) return [];
      written.delete(script);
      const range = document.createRange();
      range.setStartAfter(script);
      const content = range.createContextualFragment(text);
      const scripts = tagScripts(content, needsOf(script));
      script.after(content);
      return scripts;
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}
