// The pages that libraries keep for going back.
import { afterEach, expect, it, vi } from 'vitest';
import { clearPageCaches } from '../../src/store/page-caches.js';

afterEach(() => {
  vi.unstubAllGlobals();
  for (const storage of [localStorage, sessionStorage]) storage.clear();
});

it('are forgotten by Turbo', () => {
  const clear = vi.fn();
  vi.stubGlobal('Turbo', { cache: { clear } });
  clearPageCaches();
  expect(clear).toHaveBeenCalledOnce();
});

it('are erased from both storages, in one of which htmx keeps them, and nothing else is', () => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('htmx-history-cache', '[]');
    storage.setItem('basket', '1');
  }
  clearPageCaches();
  expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['basket'], ['basket']]);
});

it.each([undefined, {}, { cache: {} }, { cache: { clear: 'all' } }])(
  'may be missing, or kept by a library of another form: %o',
  (turbo) => {
    vi.stubGlobal('Turbo', turbo);
    sessionStorage.setItem('htmx-history-cache', '[]');
    expect(clearPageCaches).not.toThrow();
    expect(Object.keys(sessionStorage)).toEqual([]);
  },
);
