// Forgetting a decision: wherever it lies, and nothing else.
import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/store/record.js';
import type { Store } from '../../src/store/store.js';
import { Tabs } from '../helpers/tabs.js';
import { refuseCookies } from '../helpers/with-cookies.js';
import { anotherPage, name, storeOf, usePage } from './page.js';
import { NO, NOW, YES } from './yes-and-no.js';

usePage();

describe('clear', () => {
  it('forgets the decision wherever it lies', () => {
    const store = storeOf();
    const stop = store.watch(() => undefined);
    store.write(NO);
    localStorage.setItem(name, encode(YES));
    Tabs.last?.hear(encode(YES));
    store.clear();
    stop();
    expect([store.read(), anotherPage().read()]).toEqual([null, null]);
    expect([document.cookie, localStorage.getItem(name)]).toEqual(['', null]);
  });

  it('leaves other cookies and keys alone', () => {
    document.cookie = 'cart=1; path=/';
    localStorage.setItem('cart', '1');
    const store = storeOf();
    store.write(NO);
    store.clear();
    expect([document.cookie, localStorage.getItem('cart')]).toEqual(['cart=1', '1']);
  });

  it('is no loss of a record, so that nothing is warned of', () => {
    const warn = vi.spyOn(console, 'warn');
    const store = storeOf();
    store.write(NO);
    store.clear();
    expect(warn).not.toHaveBeenCalled();
  });

  it('forgets what it cannot reach as well', () => {
    refuseCookies(`${name}=${encode(YES)}`);
    const store = storeOf();
    store.clear();
    expect(store.read()).toBeNull();
  });

  it.each<[when: string, meanwhile: (store: Store) => void]>([
    ['the first time', () => undefined],
    ['the second time', (store) => store.clear()],
    [
      'after a decision in between',
      (store) => {
        store.clear();
        store.write({ ...NO, at: NOW });
      },
    ],
  ])('brings no older decision back, %s', (_, meanwhile) => {
    refuseCookies(`${name}=${encode(NO)}; ${name}=${encode(YES)}`);
    const store = storeOf();
    meanwhile(store);
    store.clear();
    expect(store.read()).toBeNull();
  });

  it('forgets no record that it did not see', () => {
    refuseCookies(`${name}=${encode(YES)}`);
    const store = storeOf();
    store.clear();
    refuseCookies(`${name}=${encode(YES)}; ${name}=${encode(NO)}`);
    expect(store.read()).toEqual(NO);
  });

  it('forgets for this page alone what it cannot reach', () => {
    refuseCookies(`${name}=${encode(YES)}`);
    storeOf().clear();
    expect(anotherPage().read()).toEqual(YES);
  });

  it('does not stand in the way of a later decision', () => {
    const store = storeOf();
    store.write(YES);
    store.clear();
    store.write(NO);
    expect(store.read()).toEqual(NO);
  });

  it('of nothing does nothing', () => {
    const store = storeOf();
    expect(() => store.clear()).not.toThrow();
    store.write(NO);
    expect(store.read()).toEqual(NO);
  });

  it('does not stand in the way of a decision in the same millisecond', () => {
    const store = storeOf();
    store.write({ ...YES, at: NOW });
    store.clear();
    store.write({ ...NO, at: NOW });
    expect(store.read()).toEqual({ ...NO, at: NOW });
  });

  it('does not stand in the way of a decision after the clock went back', () => {
    const store = storeOf();
    store.write({ ...YES, at: NOW });
    store.clear();
    const later = { ...NO, at: NOW - 60_000 };
    store.write(later);
    expect(store.read()).toEqual(later);
  });
});
