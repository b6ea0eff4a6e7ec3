// document.write in scripts that run late would wipe the page, or be ignored. What they write is collected and then put after
// them. Some open the document before and close it afterwards; that is ignored.
import { needsOf, tagScripts } from './markup.js';
import { replaceMethod } from './replace-method.js';

/** What released scripts wrote. */
export interface Writes {
  /** Puts what a script wrote after it. Returns the scripts in that, which have to run next. */
  place(script: Element): HTMLScriptElement[];
  stop(): void;
}

/** Collects what our scripts write; `running` is the one that runs now. */
export function collectWrites(running: () => Element | null | undefined): Writes {
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
      // A single text is kept as it is: under Trusted Types it is an object, and as a string it would be refused.
      const isSingle = before === undefined && texts.length === 1 && !end;
      written.set(script, (isSingle && texts[0]) || (before ?? '') + texts.join('') + end);
    };
  // `open` and `close` are overloaded, and no single function has all of their signatures.
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
      // A script that has taken itself out has no place any more: then it goes to the end of the page.
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
