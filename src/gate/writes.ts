// document.write of scripts that run late: it would wipe the page, or be ignored. What they write is kept for its place.
// Some open the document before, and close it after: nothing comes of that.
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
      if (!script) {
        write.apply(document, texts);
        return;
      }
      const before = written.get(script);
      // A single text stays what it is: where Trusted Types are required it is no string.
      const isSingle = before === undefined && texts.length === 1 && !end;
      written.set(script, (isSingle && texts[0]) || (before ?? '') + texts.join('') + end);
    };
  // Opening and closing have several signatures each, which no one function has.
  const ignore =
    (act: (...given: never[]) => unknown) =>
    (...given: never[]) =>
      running() ? document : act.apply(document, given);
  const stops = [
    replaceMethod(document, 'write', collect('')),
    replaceMethod(document, 'writeln', collect('\n')),
    replaceMethod(document, 'open', ignore as never),
    replaceMethod(document, 'close', ignore as never),
  ];

  return {
    place(script) {
      const text = written.get(script);
      if (!text) return [];
      written.delete(script);
      // One that has taken itself out has no place any more.
      const place = script.isConnected ? script : (document.body.lastChild ?? script);
      const range = document.createRange();
      range.setStartAfter(place);
      const content = range.createContextualFragment(text);
      const scripts = tagScripts(content, needsOf(script));
      place.after(content);
      return scripts;
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}
