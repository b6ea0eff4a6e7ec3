// Reading our own cookie. js-cookie gives one value for a name; there may be several, and the newest counts.
import { attempt } from '../core/attempt.js';
import { cookieValues } from './cookie-values.js';

/** All values this page sees under a name; none when cookies can't be read. */
export const readCookies = (name: string): string[] => attempt(() => cookieValues(document.cookie, name)) ?? [];
