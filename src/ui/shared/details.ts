// All English words together, in the order in which languages are loaded: the first layer's, then everything else.
import { enDetails } from '../../i18n/en-details.js';
import { en } from '../../i18n/en.js';
import type { Messages } from '../../i18n/messages.js';

/** English. */
export const details: Messages = { ...en, ...enDetails };
