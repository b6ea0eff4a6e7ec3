// Where a decision is kept: nowhere before it is made, then in one cookie, and in localStorage where that is not enough.
import { describe, expect, it, vi } from 'vitest';
import type { StoreConfig } from '../../src/config/types.js';
import { DAY } from '../../src/core/decision.js';
import { encode } from '../../src/store/record.js';
import { refuseCookies, withCookies } from '../helpers/with-cookies.js';
import { anotherPage, kept, name, storeOf, usePage } from './page.js';
import { decision, NO, NOW, YES } from './yes-and-no.js';

usePage();

describe('before a decision', () => {
  it('nothing is read and nothing is written', () => {
    const written = vi.fn();
    withCookies(() => '', written);
    const store = storeOf();
    const stop = store.watch(() => undefined);
    expect(store.read()).toBeNull();
    stop();
    expect(written).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
  });
});

describe('a decision is kept', () => {
  it('in one cookie and nowhere else where it refuses nothing', () => {
    expect(kept(storeOf(), YES)).toBe(true);
    expect(document.cookie).toBe(`${name}=${encode(YES)}`);
    expect(localStorage).toHaveLength(0);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('in localStorage too where it refuses something, so that an older yes that is still on its way comes too late', () => {
    expect(kept(storeOf(), NO)).toBe(true);
    expect([document.cookie, localStorage.getItem(name)]).toEqual([`${name}=${encode(NO)}`, encode(NO)]);
    document.cookie = `${name}=${encode(YES)}; path=/`;
    expect(anotherPage().read()).toEqual(NO);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('in the cookie alone where the site uses no localStorage', () => {
    expect(kept(storeOf({ fallback: 'memory' }), NO)).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('so that another page reads it', () => {
    storeOf().write(NO);
    expect(anotherPage().read()).toEqual(NO);
  });

  it('in place of the one before it', () => {
    const store = storeOf();
    store.write(YES);
    store.write(NO);
    expect(document.cookie).toBe(`${name}=${encode(NO)}`);
    expect(store.read()).toEqual(NO);
  });

  it('under any name that a cookie may have', () => {
    const store = storeOf({ name: `a!#$&*.^\`|~+-_${name}` });
    expect(kept(store, YES)).toBe(true);
    expect(store.read()).toEqual(YES);
    expect(localStorage).toHaveLength(0);
  });

  it.each<[what: string, settings: StoreConfig, protocol: string, attributes: string[]]>([
    ['for this host alone', {}, 'http:', ['samesite=lax']],
    ['over https for https alone', {}, 'https:', ['samesite=lax', 'secure']],
    [
      'for a domain that is named',
      { domain: 'shop.example' },
      'https:',
      ['domain=shop.example', 'samesite=lax', 'secure'],
    ],
    ['with SameSite as it is set', { sameSite: 'Strict' }, 'http:', ['samesite=strict']],
  ])('%s', (_, settings, protocol, attributes) => {
    let cookie = '';
    withCookies(
      () => cookie.split('; ')[0] ?? '',
      (next) => (cookie = next),
    );
    vi.stubGlobal('location', { protocol });
    expect(kept(storeOf(settings), decision({ days: 30 }))).toBe(true);
    const [pair, ...rest] = cookie.split('; ');
    expect(pair).toBe(`${name}=${encode(decision({ days: 30 }))}`);
    const expires = `expires=${new Date(NOW + 30 * DAY).toUTCString()}`;
    expect(rest.map((one) => one.toLowerCase()).toSorted()).toEqual(
      [...attributes, expires.toLowerCase(), 'path=/'].toSorted(),
    );
  });

  it('for as long as the decision says, not the settings', () => {
    const written: string[] = [];
    withCookies(
      () => '',
      (cookie) => written.push(cookie),
    );
    storeOf({ days: 1 }).write(decision({ days: 365 }));
    expect(written[0]).toContain(new Date(NOW + 365 * DAY).toUTCString());
  });

  it('and an older copy in localStorage is removed', () => {
    localStorage.setItem(name, encode(NO));
    storeOf().write({ ...YES, at: NOW });
    expect(localStorage.getItem(name)).toBeNull();
  });
});

describe('a record that is too long for a cookie', () => {
  const long = decision({
    services: Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`service-${at}`, true])),
  });

  it('goes to localStorage without an attempt', () => {
    const written: string[] = [];
    withCookies(
      () => '',
      (cookie) => written.push(cookie),
    );
    expect(encode(long).length).toBeGreaterThan(4_000);
    expect(kept(storeOf(), long)).toBe(true);
    expect(written.filter((cookie) => !cookie.startsWith(`${name}=;`))).toEqual([]);
    expect(anotherPage().read()).toEqual(long);
  });

  it('leaves no shorter and older one in the cookie', () => {
    storeOf().write(YES);
    storeOf().write({ ...long, at: NOW });
    expect(document.cookie).toBe('');
  });

  it('counts before a shorter and older one in a cookie that will not change', () => {
    refuseCookies(`${name}=${encode(YES)}`);
    const later = { ...long, at: NOW };
    storeOf().write(later);
    expect(anotherPage().read()).toEqual(later);
  });
});
