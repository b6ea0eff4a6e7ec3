// Erasing a cookie of which only the name is known, in a jar that shows what is tried.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseCookie, hasHiddenCookie } from '../../src/store/erase-cookie.js';
import { forgetPage } from '../helpers/forget-page.js';

const EXPIRED = 'expires=Thu, 01 Jan 1970 00:00:00 GMT';

/** A page at an address, and its jar: `take` is what becomes of what is written, `show` what scripts see. */
function pageAt(address: string, show: () => string, take?: (cookie: string) => void) {
  const written: string[] = [];
  vi.stubGlobal('location', new URL(address));
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: show,
    set(cookie: string) {
      written.push(cookie);
      take?.(cookie);
    },
  });
  return written;
}

/** The values of a part of what was written, each once: `path`, `domain`, or what has no value. */
const valuesOf = (written: readonly string[], part: RegExp) =>
  [...new Set(written.map((cookie) => part.exec(cookie)?.[0] ?? ''))].sort();

afterEach(forgetPage);

describe('eraseCookie', () => {
  it('tries every path and domain that a script may reach, and says that a cookie would not go', () => {
    const written = pageAt('http://www.outlet.co.uk/shop/chairs', () => '_v=1; other=2');
    expect(eraseCookie('_v')).toBe(false);
    expect(valuesOf(written, /path=[^;]*/)).toEqual(
      ['/', '/shop', '/shop/', '/shop/chairs', '/shop/chairs/'].map((path) => `path=${path}`),
    );
    expect(valuesOf(written, /domain=[^;]*/)).toEqual(
      ['', 'domain=co.uk', 'domain=outlet.co.uk', 'domain=uk', 'domain=www.outlet.co.uk'].sort(),
    );
    expect(new Set(written).size).toBe(5 * 5);
    expect(written.every((cookie) => cookie.startsWith(`_v=; ${EXPIRED}; path=`))).toBe(true);
    expect(valuesOf(written, /; (secure|partitioned).*/)).toEqual(['']);
  });

  it('tries on https what is in a partition of its own as well', () => {
    const written = pageAt('https://outlet.example/', () => '_v=1');
    expect(eraseCookie('_v')).toBe(false);
    expect(valuesOf(written, /; secure.*/)).toEqual(['; secure', '; secure; partitioned']);
  });

  it('stops when the cookie is gone', () => {
    let jar = '_v=1';
    const written = pageAt(
      'http://outlet.example/',
      () => jar,
      () => void (jar = ''),
    );
    expect([eraseCookie('_v'), written.length]).toEqual([true, 1]);
    expect([eraseCookie('_v'), written.length]).toEqual([true, 1]);
  });

  it('finds nothing to erase where cookies may not be read', () => {
    pageAt('http://outlet.example/', () => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    expect(eraseCookie('_v')).toBe(true);
  });
});

describe('a cookie that scripts may not see', () => {
  /** A jar in which one cookie is HttpOnly, of one domain: a script may neither see nor write it. */
  function hide(hidden: string) {
    const jar = new Map([['seen;', 'seen=1']]);
    const written = pageAt(
      'http://www.outlet.example/',
      () => [...jar.values()].join('; '),
      (cookie) => {
        const [pair = '', name = ''] = /^([^=]*)=[^;]*/.exec(cookie) ?? [];
        const place = `${name};${/domain=.*/.exec(cookie)?.[0] ?? ''}`;
        if (place === hidden) return;
        if (cookie.includes(EXPIRED)) jar.delete(place);
        else jar.set(place, pair);
      },
    );
    return { written, jar };
  }

  it('is found by its name, and nothing is left of the search', () => {
    const { jar } = hide('session;');
    expect([hasHiddenCookie('session'), hasHiddenCookie('other')]).toEqual([true, false]);
    expect([...jar.values()]).toEqual(['seen=1']);
  });

  it('is found on a parent domain as well', () => {
    hide('session;domain=outlet.example');
    expect([hasHiddenCookie('session'), hasHiddenCookie('other')]).toEqual([true, false]);
  });

  it('is not looked for where a cookie is seen, or where its name is not known', () => {
    const { written } = hide('seen;');
    expect([hasHiddenCookie('seen'), hasHiddenCookie('se*')]).toEqual([false, false]);
    expect(written).toEqual([]);
  });
});
