// English. Built in everywhere; this file is for who lists all languages.
import { enDetails } from '../en-details.js';
import { enInPage } from '../en-in-page.js';
import { en as banner } from '../en.js';
import type { Messages } from '../messages.js';

const en: Messages = { ...banner, ...enDetails, ...enInPage };

export default en;
