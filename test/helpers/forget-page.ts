// A page as it was before a test: nothing of it is replaced, and it remembers nothing.
import { vi } from 'vitest';

/** Puts back every global, mock and clock, and empties cookies and localStorage. */
export function forgetPage(): void {
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0] ?? ''}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  }
}
