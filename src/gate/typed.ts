// What is held back by its type and read or applied where it stands: style sheets, data, import maps.
import { makeInert, reinsert, restoreType, type Typed } from './markup.js';
import type { ReleaseElement } from './release.js';

const PARTYTOWN = 'text/partytown';

/** Gives a style sheet or data its type. */
export const applyTyped: ReleaseElement<Typed> = (element, ran) => {
  restoreType(element);
  if (element.type === PARTYTOWN) {
    // It runs such scripts in a worker, and looks for new ones when it is told that there are some.
    dispatchEvent(new Event('ptupdate'));
    ran();
  }
  return {
    stop() {
      reinsert(element, () => makeInert(element));
      return element;
    },
  };
};
