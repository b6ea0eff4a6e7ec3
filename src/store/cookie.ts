// The only file that touches document.cookie, and the only one that knows js-cookie.
import Cookies from 'js-cookie';
import { cookieValues } from './header.js';
import type { StoreConfig } from '../config/types.js';

/** Longer ones are dropped by some browsers without a word. */
const MAX_BYTES = 4000;

/** All values this page sees under a name; none when cookies can't be read. */
export function readCookies(name: string): string[] {
  try {
    return cookieValues(document.cookie, name);
  } catch {
    return [];
  }
}

/** Where our own cookie lives: on every path, for this host alone or for the domain that the site names. */
const attributesOf = ({ domain, sameSite }: Required<StoreConfig>) => ({
  sameSite,
  secure: location.protocol === 'https:',
  ...(domain && { domain }),
});

/** Writes our cookie and reads it back: whether it is there now. */
export function writeCookie(store: Required<StoreConfig>, value: string, days: number): boolean {
  const { name } = store;
  if (name.length + value.length > MAX_BYTES) return false;
  try {
    Cookies.set(name, value, { ...attributesOf(store), expires: days });
  } catch {
    return false;
  }
  return readCookies(name).includes(value);
}

/** Removes our cookie from where `writeCookie` puts it. */
export function removeCookie(store: Required<StoreConfig>): void {
  try {
    Cookies.remove(store.name, attributesOf(store));
  } catch {
    // A page without cookies has none to remove.
  }
}
