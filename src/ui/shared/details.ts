// What both layers say, in the order in which languages are loaded: the first layer's words, then the second's.
import { enDetails } from '../../i18n/en-details.js';
import { en } from '../../i18n/en.js';
import type { LayerMessages } from '../../i18n/messages.js';

/** English. */
export const details: LayerMessages = { ...en, ...enDetails };
