// The record in localStorage, for when the cookie can't be written or is lost. Every call may fail, and none of them throws.
import { attempt } from '../core/attempt.js';

/** Reads the copy in localStorage; the empty string where there is none. */
export const readLocal = (key: string): string => attempt(() => localStorage.getItem(key)) ?? '';

/** Writes a record in place of an older one, and returns whether it is there then. The empty string only removes. */
export function writeLocal(key: string, value: string): boolean {
  const write = () => {
    attempt(() => localStorage.setItem(key, value));
    return readLocal(key) === value;
  };
  if (value && write()) return true;
  // The older one goes only now, to make room: without any, another tab would take the visitor for undecided in between.
  const hadOlder = !!readLocal(key);
  attempt(() => localStorage.removeItem(key));
  return !!value && hadOlder && write();
}
