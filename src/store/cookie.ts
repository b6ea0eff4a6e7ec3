// Writing our own cookie; the only file that knows js-cookie.
import Cookies from 'js-cookie';
import { attempt } from '../core/attempt.js';
import type { StoreConfig } from '../config/types.js';
import { readCookies } from './read-cookies.js';

/** Longer ones are dropped by some browsers without a word. */
const MAX_BYTES = 4000;

/**
 * Writes our cookie for every path, for this host alone or for the domain that the site names. Reads it back, and returns
 * whether it is there. Days may be a fraction; a negative number of them removes the cookie.
 */
export function writeCookie(store: Required<StoreConfig>, value: string, days: number): boolean {
  const { name, domain, sameSite } = store;
  if (name.length + value.length > MAX_BYTES) return false;
  attempt(() => Cookies.set(name, value, { domain, sameSite, secure: location.protocol === 'https:', expires: days }));
  return readCookies(name).includes(value);
}
