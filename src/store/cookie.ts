// Writing our own cookie; the only file that knows js-cookie.
import Cookies from 'js-cookie';
import { attempt } from '../core/attempt.js';
import type { StoreConfig } from '../config/types.js';
import { readCookies } from './read-cookies.js';

/** Longer ones are dropped by some browsers without a word. */
const MAX_BYTES = 4000;

/** Where our own cookie lives: on every path, for this host alone or for the domain that the site names. */
const attributesOf = ({ domain, sameSite }: Required<StoreConfig>) => ({
  sameSite,
  secure: location.protocol === 'https:',
  domain,
});

/** Writes our cookie and reads it back: whether it is there now. */
export function writeCookie(store: Required<StoreConfig>, value: string, days: number): boolean {
  const { name } = store;
  if (name.length + value.length > MAX_BYTES) return false;
  attempt(() => Cookies.set(name, value, { ...attributesOf(store), expires: days }));
  return readCookies(name).includes(value);
}

/** Removes our cookie from where `writeCookie` puts it. */
export const removeCookie = (store: Required<StoreConfig>): void =>
  attempt(() => Cookies.remove(store.name, attributesOf(store)));
