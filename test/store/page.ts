// A page with a store in it, and another page beside it: what every test of the store stands on.
import { afterEach, beforeEach, vi } from 'vitest';
import type { StoreConfig } from '../../src/config/types.js';
import type { Decision } from '../../src/core/decision.js';
import { createStore, type Store } from '../../src/store/store.js';
import { forgetPage } from '../helpers/forget-page.js';
import { Tabs } from '../helpers/tabs.js';
import { NOW } from './yes-and-no.js';

let count = 0;

/** The name of the store's record. Each test has another, because a warning is given only once. */
export let name = '';

/** A store of this page, with settings of its own where a test gives some. */
export const storeOf = (rest: StoreConfig = {}): Store =>
  createStore({ name, days: 182, domain: '', sameSite: 'Lax', fallback: 'local', ...rest });

/** Another page of the same site: it has no memory of this one. */
export const anotherPage = storeOf;

/** Writes a decision. Returns whether it outlives the page. */
export function kept(store: Store, made: Decision): boolean {
  store.write(made);
  return store.isKept();
}

/** Has every test of a file begin in a page that remembers nothing, at a moment that stands still. */
export function usePage(): void {
  beforeEach(() => {
    name = `assent-${++count}`;
    vi.useFakeTimers({ now: NOW });
    vi.stubGlobal('BroadcastChannel', Tabs);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterEach(() => {
    forgetPage();
    Tabs.last = undefined;
  });
}
