// Where the record goes when the cookie can't be written. Every call may fail, and none of them throws.
import { attempt } from '../core/attempt.js';

/** Reads the copy in localStorage; the empty string where there is none. */
export const readLocal = (key: string): string => attempt(() => localStorage.getItem(key)) ?? '';

/** Writes it, in place of an older one, and reads it back: whether it is there now. The empty string is only a removal. */
export function writeLocal(key: string, value: string): boolean {
  const write = () => {
    attempt(() => localStorage.setItem(key, value));
    return readLocal(key) === value;
  };
  if (value && write()) return true;
  // Only now: another tab would take the moment between for a visitor who has not answered.
  const hadOlder = !!readLocal(key);
  attempt(() => localStorage.removeItem(key));
  return !!value && hadOlder && write();
}
