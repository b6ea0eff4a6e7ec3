// Pinterest's tag: one call says yes or no; a no also clears its first-party cookies.
// https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

/** Pinterest: `pintrk`. */
export const pinterest: Signal = yesOrNo('targeting', ['pintrk', 'setconsent', true], ['pintrk', 'setconsent', false]);
