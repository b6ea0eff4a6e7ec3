// Pinterest's tag: one call says yes or no; a no also clears its first-party cookies.
// https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
import type { Signal } from './signal.js';

/** Pinterest: `pintrk`. */
export const pinterest: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is }) => [['pintrk', 'setconsent', is['consent']]],
};
