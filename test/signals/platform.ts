// A page of a platform that answers back, and what it was told: what the tests of these platforms stand on.
import { afterEach, beforeEach, vi } from 'vitest';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { page, startOne, type Visitor } from './page.js';

/** What the platform was told, a line a time. */
export let log: string[] = [];
let started: (Signals & { adopted: object[] })[] = [];
let cookieStore: EventTarget;

/** What it was told since this was asked the last time. */
export const since = (): string[] => log.splice(0);

/** Starts its signal for a visitor; it ends with the test. */
export function start(name: string, signal: Signal, visitor: Visitor, options: unknown = true) {
  const one = startOne(name, signal, visitor, options);
  started.push(one);
  one.update();
  return one;
}

/** Says that a cookie is another, as the browser does. */
export function noticeCookie(name: string): void {
  cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name }], deleted: [] }));
}

/** Has every test of a file begin in a page that no platform has touched. */
export function usePlatform(): void {
  beforeEach(() => {
    vi.resetModules();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    log = [];
    started = [];
    cookieStore = new EventTarget();
    page['cookieStore'] = cookieStore;
  });

  afterEach(() => {
    for (const one of started) one.destroy();
    for (const name of ['Shopify', 'alloy', 'cookieStore', 'wp_consent_type', 'wp_has_consent', 'wp_set_consent']) {
      Reflect.deleteProperty(page, name);
    }
    for (const name of ['user_allowed_save_cookie', 'mg_dnt', 'bc_consent'])
      document.cookie = `${name}=; max-age=-1; path=/`;
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
