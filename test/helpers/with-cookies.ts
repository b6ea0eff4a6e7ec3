// A document whose cookies are what a test says, until it deletes that property of the document.
import { vi } from 'vitest';

/** A document.cookie that reads what `read` gives and hands every write to `write`. */
export function withCookies(read: () => string, write: (cookie: string) => void): void {
  Object.defineProperty(document, 'cookie', { get: read, set: write, configurable: true });
}

/** One that holds what is given, and keeps nothing that is written. */
export const refuseCookies = (held = ''): void => withCookies(() => held, vi.fn());
