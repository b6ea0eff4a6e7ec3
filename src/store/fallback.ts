// Where the record goes when the cookie can't be written. Every call may fail, and none of them throws.
import { attempt } from '../core/attempt.js';

/** Reads the copy in localStorage; the empty string where there is none. */
export const readLocal = (key: string): string => attempt(() => localStorage.getItem(key)) ?? '';

/** Writes it, in place of an older one, and reads it back: whether it is there now. The empty string is only a removal. */
export function writeLocal(key: string, value: string): boolean {
  attempt(() => {
    localStorage.removeItem(key);
    if (value) localStorage.setItem(key, value);
  });
  return !!value && readLocal(key) === value;
}
