// A decision that the browser will not keep: what takes its place, and that no older yes is left behind.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/store/record.js';
import { blockStorage } from '../helpers/block-storage.js';
import { refuseCookies, withCookies } from '../helpers/with-cookies.js';
import { anotherPage, kept, name, storeOf, usePage } from './page.js';
import { NO, YES } from './yes-and-no.js';

usePage();

const setItem = vi.fn<(key: string, value: string) => void>();
afterEach(() => {
  setItem.mockReset();
});

describe('when the cookie is refused', () => {
  it.each<[how: string, refuse: () => void]>([
    ['without a word', refuseCookies],
    [
      'by an exception at writing',
      () =>
        withCookies(
          () => '',
          () => {
            throw new DOMException('sandboxed', 'SecurityError');
          },
        ),
    ],
    [
      'by an exception at reading',
      () =>
        withCookies(() => {
          throw new DOMException('sandboxed', 'SecurityError');
        }, vi.fn()),
    ],
    ['by keeping another value', () => withCookies(() => `${name}=1; x${name}=${encode(NO)}`, vi.fn())],
  ])('%s, localStorage keeps the decision', (_, refuse) => {
    refuse();
    const store = storeOf();
    expect(kept(store, NO)).toBe(true);
    expect(localStorage.getItem(name)).toBe(encode(NO));
    expect([store.read(), anotherPage().read()]).toEqual([NO, NO]);
  });

  it('one warning is given, and not again', () => {
    refuseCookies();
    const store = storeOf();
    store.write(YES);
    store.write(NO);
    anotherPage().write(NO);
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [`[assent:store] cookie "${name}": expected to be kept, got refused; localStorage has it`],
    ]);
  });

  it('and localStorage is blocked, this page alone remembers, and says so once', () => {
    refuseCookies();
    blockStorage();
    const store = storeOf();
    expect([kept(store, YES), kept(store, NO)]).toEqual([false, false]);
    expect(store.read()).toEqual(NO);
    expect(anotherPage().read()).toBeNull();
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [`[assent:store] cookie "${name}": expected to be kept, got refused; memory has it`],
    ]);
  });

  it('a later decision that can be kept takes the place of what only this page knew', () => {
    refuseCookies();
    blockStorage();
    const store = storeOf();
    store.write(YES);
    Reflect.deleteProperty(document, 'cookie');
    expect(kept(store, NO)).toBe(true);
    expect([store.read(), anotherPage().read()]).toEqual([NO, NO]);
  });

  it('with the fallback memory, localStorage is never written', () => {
    refuseCookies();
    vi.stubGlobal('localStorage', { getItem: () => null, removeItem: () => undefined, setItem });
    const store = storeOf({ fallback: 'memory' });
    expect(kept(store, NO)).toBe(false);
    expect(store.read()).toEqual(NO);
    expect(setItem).not.toHaveBeenCalled();
  });

  it('with the fallback local, localStorage is written once', () => {
    refuseCookies();
    vi.stubGlobal('localStorage', { getItem: () => null, removeItem: () => undefined, setItem });
    storeOf().write(NO);
    expect(setItem.mock.calls).toEqual([[name, encode(NO)]]);
  });
});

describe('a no that only this page can remember', () => {
  it('leaves no older yes in a cookie that can be removed', () => {
    blockStorage();
    const services = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`service-${at}`, false]));
    const store = storeOf();
    store.write(YES);
    expect(kept(store, { ...NO, services })).toBe(false);
    expect(anotherPage().read()).toBeNull();
  });

  it('leaves no older yes in the cookie of a site that uses no localStorage', () => {
    const services = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`service-${at}`, false]));
    const store = storeOf({ fallback: 'memory' });
    store.write(YES);
    localStorage.setItem(name, encode(YES));
    expect(kept(store, { ...NO, services })).toBe(false);
    expect([document.cookie, localStorage.getItem(name)]).toEqual(['', null]);
  });

  it('leaves no older yes in localStorage', () => {
    localStorage.setItem(name, encode(YES));
    refuseCookies();
    expect(kept(storeOf({ fallback: 'memory' }), NO)).toBe(false);
    expect(anotherPage({ fallback: 'memory' }).read()).toBeNull();
  });
});
