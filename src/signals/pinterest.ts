// Pinterest's tag: one call says yes or no; a no also clears its first-party cookies.
// https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
// Its snippet does nothing where `pintrk` is there already, so no queue is made for it.
import type { Signal } from './signal.js';

/** Pinterest: `pintrk`. */
export const pinterest: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is }) => [['pintrk', 'setconsent', is['consent']]],
};
