// A store that is watched, and what it called.
import { expect, vi } from 'vitest';
import { storeOf } from './page.js';

/** Begins to watch a new store. It has called once by then, as it does, and `changed` counts from there. */
export function watched() {
  const store = storeOf();
  const changed = vi.fn();
  const stop = store.watch(changed);
  expect(changed).toHaveBeenCalledOnce();
  changed.mockClear();
  return { store, changed, stop };
}
