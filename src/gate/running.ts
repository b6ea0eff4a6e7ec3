// Which of the released scripts runs at this moment. `document.currentScript` does not always say: not for a script that
// another one inserts, not for a module, and not for one in a shadow tree.
import { isScript } from './markup.js';
import { PATIENCE, SCRIPT_ENDS } from './script.js';

/** What is known of running scripts. */
export interface Running {
  /** The released script that runs now, as far as anybody can tell. */
  current(): Element | null | undefined;
  /**
   * Remembers a script that is about to run until it has, if the document will not name it. An inline module never says
   * that it has run, so it is remembered for as long as a script may take.
   */
  expect(script: HTMLScriptElement): void;
  /** Puts an element in; an inline script runs meanwhile. */
  during(element: Element, insert: () => void): void;
}

/** `isReleased`: whether the gate has let a script go. */
export function createRunning(isReleased: (script: Element) => boolean): Running {
  let inserted: Element | null = null;
  const unnamed = new Set<Element>();
  return {
    current() {
      const { currentScript: named } = document;
      return [named, inserted, ...(named ? [] : unnamed)].find((one) => isScript(one) && isReleased(one));
    },
    expect(script) {
      if (script.dataset['type'] !== 'module' && (!script.src || script.getRootNode() === document)) return;
      unnamed.add(script);
      const end = () => unnamed.delete(script);
      for (const type of SCRIPT_ENDS) script.addEventListener(type, end);
      setTimeout(end, PATIENCE);
    },
    during(element, insert) {
      inserted = element;
      try {
        insert();
      } finally {
        inserted = null;
      }
    },
  };
}
