// Which of several records counts, and what is no record.
import { describe, expect, it } from 'vitest';
import { DAY, type Decision } from '../../src/core/decision.js';
import { encode } from '../../src/store/record.js';
import { blockStorage } from '../helpers/block-storage.js';
import { Tabs } from '../helpers/tabs.js';
import { refuseCookies, withCookies } from '../helpers/with-cookies.js';
import { anotherPage, kept, name, storeOf, usePage } from './page.js';
import { decision, NO, NOW, YES } from './yes-and-no.js';

usePage();

describe('the newest record counts', () => {
  const OLD = decision({ at: NOW - 30_000, id: 'oooooooooooooooo' });
  const OLDER = decision({ at: NOW - 40_000, id: 'pppppppppppppppp' });

  it.each<[place: string, cookie: Decision, local: Decision, memory: Decision]>([
    ['the cookie', NO, OLD, OLDER],
    ['the cookie, with memory before localStorage', NO, OLDER, OLD],
    ['localStorage', OLD, NO, OLDER],
    ['localStorage, with memory before the cookie', OLDER, NO, OLD],
    ['the memory of this page', OLD, OLDER, NO],
    ['the memory of this page, with localStorage before the cookie', OLDER, OLD, NO],
  ])('when it is in %s', (_, cookie, local, memory) => {
    const store = storeOf();
    const stop = store.watch(() => undefined);
    document.cookie = `${name}=${encode(cookie)}; path=/`;
    localStorage.setItem(name, encode(local));
    Tabs.last?.hear(encode(memory));
    expect(store.read()).toEqual(NO);
    stop();
  });

  it.each([
    ['first', [NO, YES, OLD]],
    ['last', [OLD, YES, NO]],
    ['between', [OLD, NO, YES]],
  ])('when it is the %s of several cookies of one name', (_, all) => {
    refuseCookies(all.map((one) => `${name}=${encode(one)}`).join('; '));
    expect(storeOf().read()).toEqual(NO);
  });

  it('so that a no in localStorage is not lost behind an older yes in a cookie that will not change', () => {
    refuseCookies(`${name}=${encode(YES)}`);
    const store = storeOf();
    expect(store.read()).toEqual(YES);
    store.write(NO);
    expect(store.read()?.categories).toEqual({ analytics: false });
    expect(anotherPage().read()?.categories).toEqual({ analytics: false });
  });

  it('also a yes after a no', () => {
    const yes = { ...YES, at: NOW };
    document.cookie = `${name}=${encode(yes)}; path=/`;
    localStorage.setItem(name, encode(NO));
    expect(storeOf().read()).toEqual(yes);
  });

  it('also where a browser shows the one before it again for a moment, as Safari does after two writes in a row', () => {
    const store = storeOf();
    const yes = { ...YES, at: NOW };
    store.write(NO);
    store.write(yes);
    document.cookie = `${name}=${encode(NO)}; path=/`;
    expect(store.read()).toEqual(yes);
    document.cookie = `${name}=; path=/; max-age=0`;
    expect(store.read()).toBeNull();
  });

  it('and of two that two tabs decided in the same millisecond the one in the cookie does, so that both follow that', () => {
    const [store, other] = [storeOf(), anotherPage()];
    store.write({ ...YES, at: NOW });
    const no = { ...NO, at: NOW };
    other.write(no);
    expect([store.read(), other.read()]).toEqual([no, no]);
    store.watch(() => undefined)();
    expect(document.cookie).toContain(encode(no));
  });
});

describe('what cannot be read', () => {
  it.each(['', '1', 'yes', 'true', '%00', `${encode(YES)}x`, encode(YES).slice(0, -1)])('%j is no decision', (text) => {
    document.cookie = `${name}=${text}; path=/`;
    localStorage.setItem(name, text);
    expect(storeOf().read()).toBeNull();
  });

  it('does not hide a record that can', () => {
    refuseCookies(`${name}=junk; ${name}=${encode(NO)}`);
    localStorage.setItem(name, 'junk');
    expect(storeOf().read()).toEqual(NO);
  });

  it('never stops a decision', () => {
    document.cookie = `${name}=junk; path=/`;
    localStorage.setItem(name, 'junk');
    const store = storeOf();
    expect(kept(store, NO)).toBe(true);
    expect(store.read()).toEqual(NO);
  });

  it('is nothing where neither cookies nor localStorage may be touched', () => {
    withCookies(
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    );
    blockStorage();
    const store = storeOf();
    expect(store.read()).toBeNull();
    store.write(NO);
    expect(store.read()).toEqual(NO);
    store.clear();
    expect(store.read()).toBeNull();
  });
});

describe('a record from the future', () => {
  it('is ignored, and an older one counts', () => {
    document.cookie = `${name}=${encode({ ...YES, at: NOW + DAY + 1 })}; path=/`;
    localStorage.setItem(name, encode(NO));
    expect(storeOf().read()).toEqual(NO);
  });

  it('is read where a day explains it', () => {
    const made = { ...YES, at: NOW + DAY };
    document.cookie = `${name}=${encode(made)}; path=/`;
    expect(storeOf().read()).toEqual(made);
  });
});
