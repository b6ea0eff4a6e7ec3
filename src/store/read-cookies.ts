// Reading our own cookie. js-cookie gives one value for a name; there may be several, and the newest counts.
import { cookieValues } from './header.js';

/** All values this page sees under a name; none when cookies can't be read. */
export function readCookies(name: string): string[] {
  try {
    return cookieValues(document.cookie, name);
  } catch {
    return [];
  }
}
