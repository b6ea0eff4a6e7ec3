// Where the record goes when the cookie can't be written. Every call may fail, and none of them throws.
import { attempt } from '../core/attempt.js';

/** Reads the copy in localStorage; the empty string where there is none. */
export const readLocal = (key: string): string => attempt(() => localStorage.getItem(key)) ?? '';

/** Forgets it. */
export const removeLocal = (key: string): void => attempt(() => localStorage.removeItem(key));

/** Writes it and reads it back. A full storage is emptied of our own older copy first. */
export function writeLocal(key: string, value: string): boolean {
  removeLocal(key);
  attempt(() => localStorage.setItem(key, value));
  return readLocal(key) === value;
}
