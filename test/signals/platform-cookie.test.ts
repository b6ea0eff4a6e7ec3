// The cookie in which a platform keeps consent.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { platformCookie, watchPlatformCookie } from '../../src/signals/platform-cookie.js';

const page = window as { cookieStore?: EventTarget };
let store: EventTarget;

beforeEach(() => {
  page.cookieStore = store = new EventTarget();
});
afterEach(() => {
  Reflect.deleteProperty(page, 'cookieStore');
  for (const name of ['bc', 'bc_consent', 'broken']) document.cookie = `${name}=; max-age=-1; path=/`;
});

describe('a cookie of a platform', () => {
  it('is read by its whole name, and decoded', () => {
    document.cookie = `bc_consent=${encodeURIComponent('{"allow":[2]}')}; path=/`;
    expect(platformCookie('bc_consent')).toBe('{"allow":[2]}');
    expect(platformCookie('bc')).toBeUndefined();
  });

  it('is nothing where it can’t be decoded', () => {
    document.cookie = 'broken=%E0%A4%A; path=/';
    expect(platformCookie('broken')).toBeUndefined();
  });

  it('is heard of when it is set or deleted, and no other, until it is over', () => {
    const changed = vi.fn();
    const end = new AbortController();
    watchPlatformCookie('bc_consent', end.signal, changed);
    const say = (fields: object) => store.dispatchEvent(Object.assign(new Event('change'), fields));
    say({ changed: [{ name: 'basket' }], deleted: [] });
    expect(changed).not.toHaveBeenCalled();
    say({ changed: [{ name: 'basket' }, { name: 'bc_consent' }], deleted: [] });
    say({ changed: [], deleted: [{ name: 'bc_consent' }] });
    expect(changed).toHaveBeenCalledTimes(2);
    end.abort();
    say({ changed: [{ name: 'bc_consent' }] });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is not waited for where a browser does not tell of cookies', () => {
    Reflect.deleteProperty(page, 'cookieStore');
    expect(() => watchPlatformCookie('bc_consent', new AbortController().signal, vi.fn())).not.toThrow();
  });
});
