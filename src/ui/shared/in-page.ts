// What stands in the page itself says, in the order in which languages are loaded: after the words of both layers its own.
import { enInPage } from '../../i18n/en-in-page.js';
import type { Messages } from '../../i18n/messages.js';
import { details } from './details.js';

/** English. */
export const inPage: Messages = { ...details, ...enInPage };
