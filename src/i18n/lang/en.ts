// English. Built in everywhere; this file is for who lists all languages.
import { enDetails } from '../en-details.js';
import { en as banner } from '../en.js';
import type { Messages } from '../messages.js';

const en: Messages = { ...banner, ...enDetails };

export default en;
