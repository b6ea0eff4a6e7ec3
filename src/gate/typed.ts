// Elements that are held back by their type, and then applied or read where they stand: style sheets, data, import maps.
import { makeInert, reinsert, restoreType, type Typed } from './markup.js';
import type { ReleaseElement } from './release.js';

const PARTYTOWN = 'text/partytown';

/** Gives a style sheet or data its type. */
export const applyTyped: ReleaseElement<Typed> = (element, ran) => {
  restoreType(element);
  if (element.type === PARTYTOWN) {
    // Partytown runs such scripts in a worker, and looks for new ones at this event.
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
