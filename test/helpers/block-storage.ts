// A page that may not touch localStorage, until its globals are put back.
import { vi } from 'vitest';

/** Has every call of localStorage fail, as it does where a browser blocks it. */
export function blockStorage(): void {
  const fail = (): never => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
}
