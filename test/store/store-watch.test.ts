// Watching the store: when it looks again, and until when.
import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../src/core/decision.js';
import { encode } from '../../src/store/record.js';
import { showPage } from '../helpers/show-page.js';
import { Tabs } from '../helpers/tabs.js';
import { kept, name, storeOf, usePage } from './page.js';
import { watched } from './watched.js';
import { NO, NOW, YES } from './yes-and-no.js';

usePage();

describe('watch', () => {
  it('looks at once, when it can hear already', () => {
    const store = storeOf();
    const heard: unknown[] = [];
    const stop = store.watch(() => heard.push(Tabs.last?.isOpen, store.read()));
    stop();
    expect(heard).toEqual([true, null]);
  });

  it('puts the newest record into the cookie where an older one has come back, and gives it no day more', () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    const store = storeOf();
    store.write({ ...NO, at: NOW - 10 * DAY, days: 20 });
    document.cookie = `${name}=${encode({ ...YES, at: NOW - 30 * DAY })}; path=/`;
    store.watch(() => undefined)();
    expect(document.cookie).toContain(encode({ ...NO, at: NOW - 10 * DAY, days: 20 }));
    const expires = /expires=([^;]*)/.exec(written.mock.calls.at(-1)?.[0] ?? '')?.[1] ?? '';
    expect(Math.round((Date.parse(expires) - Date.now()) / DAY)).toBe(10);
    written.mockClear();
    store.watch(() => undefined)();
    expect(written).not.toHaveBeenCalled();
  });

  it('puts a refusal into the cookie again where that is gone as the page starts, and not where it goes later', () => {
    storeOf().write(NO);
    const lose = () => (document.cookie = `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`);
    lose();
    const stop = storeOf().watch(() => undefined);
    expect(document.cookie).toContain(encode(NO));
    lose();
    window.dispatchEvent(new Event('storage'));
    expect(document.cookie).not.toContain(`${name}=`);
    stop();
  });

  it.each<[what: string, fire: () => void]>([
    ['localStorage changes', () => window.dispatchEvent(new Event('storage'))],
    ['the page comes back', () => showPage(true)],
    ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'cookies change',
      () => (globalThis as unknown as { cookieStore: EventTarget }).cookieStore.dispatchEvent(new Event('change')),
    ],
  ])('looks again when %s, until it is ended', (_, fire) => {
    vi.stubGlobal('cookieStore', new EventTarget());
    const { changed, stop } = watched();
    fire();
    expect(changed).toHaveBeenCalledOnce();
    stop();
    fire();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('looks past a cookie that nobody can read, and leaves it as it is', () => {
    document.cookie = `${name}=unreadable; path=/`;
    const changed = vi.fn();
    const stop = storeOf().watch(changed);
    stop();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(document.cookie).toContain(`${name}=unreadable`);
  });

  it('does not look twice at a page that is shown for the first time', () => {
    const { changed, stop } = watched();
    showPage(false);
    expect(changed).not.toHaveBeenCalled();
    stop();
  });

  it('does without BroadcastChannel and cookieStore', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('cookieStore', undefined);
    const { store, changed, stop } = watched();
    expect(kept(store, NO)).toBe(true);
    window.dispatchEvent(new Event('storage'));
    stop();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does without a BroadcastChannel that may not be opened, as in Firefox where cookies are blocked', () => {
    vi.stubGlobal('BroadcastChannel', function () {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const { store, changed, stop } = watched();
    window.dispatchEvent(new Event('storage'));
    expect(kept(store, NO)).toBe(true);
    stop();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('can be ended before a decision is written or forgotten', () => {
    const { store, stop } = watched();
    stop();
    store.write(NO);
    store.clear();
    expect(store.read()).toBeNull();
  });
});
