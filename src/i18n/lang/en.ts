// English. Built in everywhere, and in the order in which every language is loaded: the first layer's words, then all else.
import { enDetails } from '../en-details.js';
import { enInPage } from '../en-in-page.js';
import { en as banner } from '../en.js';
import type { Messages } from '../messages.js';

const en: Messages = { ...banner, ...enDetails, ...enInPage };

export default en;
