// Where the decision is remembered, and which of several records counts.
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { StoreConfig } from '../../src/config/types.js';
import { DAY, type Decision } from '../../src/core/decision.js';
import { encode } from '../../src/store/record.js';
import { createStore, type Store } from '../../src/store/store.js';
import { decisionOf } from '../helpers/decision.js';

const NOW = Date.UTC(2026, 10, 20, 12);

const decision = (rest: Partial<Decision> = {}): Decision =>
  decisionOf({ at: NOW, revision: '7', method: 'custom', categories: { analytics: true }, ...rest });

const YES = decision({ at: NOW - 2_000, id: 'yyyyyyyyyyyyyyyy' });
const NO = decision({ at: NOW - 1_000, id: 'nnnnnnnnnnnnnnnn', categories: { analytics: false } });

let count = 0;
let name = '';
/** Each test has a name of its own, since a warning is given once. */
const storeOf = (rest: StoreConfig = {}) =>
  createStore({ name, days: 182, domain: '', sameSite: 'Lax', fallback: 'local', ...rest });

/** Another page of the same site: it has no memory of this one. */
const anotherPage = storeOf;

/** A document.cookie that reads what `read` gives and hands every write to `write`. */
function withCookies(read: () => string, write: (cookie: string) => void): void {
  Object.defineProperty(document, 'cookie', { get: read, set: write, configurable: true });
}

const refuseCookies = (held = '') => withCookies(() => held, vi.fn());

const setItem = vi.fn<(key: string, value: string) => void>();
const blockStorage = () => {
  const fail = (): never => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: fail, setItem: setItem.mockImplementation(fail), removeItem: fail });
};

/** A BroadcastChannel of one page: what it was told, and a way to tell it something. */
class Tabs {
  static last: Tabs | undefined;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly told: unknown[] = [];
  isOpen = true;
  constructor(readonly name: string) {
    Tabs.last = this;
  }
  postMessage(data: unknown): void {
    if (!this.isOpen) throw new DOMException('closed', 'InvalidStateError');
    this.told.push(data);
  }
  close(): void {
    this.isOpen = false;
  }
  hear(data: unknown): void {
    if (this.isOpen) this.onmessage?.({ data });
  }
}

let warned: Mock<typeof console.warn>;
/** Writes a decision; whether it outlives the page. */
function kept(store: Store, made: Decision): boolean {
  store.write(made);
  return store.isKept();
}

beforeEach(() => {
  name = `assent-${++count}`;
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('BroadcastChannel', Tabs);
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  setItem.mockReset();
  Tabs.last = undefined;
  localStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0] ?? ''}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  }
});

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
    expect(warned).not.toHaveBeenCalled();
  });

  it('in localStorage too where it refuses something, so that an older yes that is still on its way comes too late', () => {
    expect(kept(storeOf(), NO)).toBe(true);
    expect([document.cookie, localStorage.getItem(name)]).toEqual([`${name}=${encode(NO)}`, encode(NO)]);
    document.cookie = `${name}=${encode(YES)}; path=/`;
    expect(anotherPage().read()).toEqual(NO);
    expect(warned).not.toHaveBeenCalled();
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
    name = `a!#$&*.^\`|~+-_${name}`;
    const store = storeOf();
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
    expect(warned.mock.calls).toEqual([
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
    expect(warned.mock.calls).toEqual([
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

describe('watch', () => {
  const showPage = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  const watched = () => {
    const store = storeOf();
    const changed = vi.fn();
    const stop = store.watch(changed);
    expect(changed).toHaveBeenCalledOnce();
    changed.mockClear();
    return { store, changed, stop };
  };

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

  it('hears of a decision in another tab', () => {
    const { store, changed, stop } = watched();
    document.cookie = `${name}=${encode(NO)}; path=/`;
    Tabs.last?.hear('');
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(NO);
  });

  it('has the decision of a tab that could keep it nowhere', () => {
    const { store, changed, stop } = watched();
    Tabs.last?.hear(encode(NO));
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(NO);
  });

  it.each([undefined, null, 7, true, { at: 1 }, [], [1]])('hears no decision in a message that says %o', (data) => {
    const { store, changed, stop } = watched();
    document.cookie = `${name}=${encode(YES)}; path=/`;
    Tabs.last?.hear(data);
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(YES);
  });

  it('no longer has what a tab sent along once a tab says that it holds no more', () => {
    const { store, changed, stop } = watched();
    Tabs.last?.hear(encode(NO));
    expect(store.read()).toEqual(NO);
    Tabs.last?.hear('');
    stop();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(store.read()).toBeNull();
  });

  it('keeps what a tab sent along when it looks again for another reason', () => {
    const { store, stop } = watched();
    Tabs.last?.hear(encode(NO));
    for (const type of ['storage', 'pagehide']) window.dispatchEvent(new Event(type));
    showPage(true);
    stop();
    expect(store.read()).toEqual(NO);
  });

  it('takes no message for a decision that is none', () => {
    const { store, stop } = watched();
    for (const data of ['yes', 'true', `${encode(YES)}~`]) Tabs.last?.hear(data);
    stop();
    expect(store.read()).toBeNull();
  });

  it('tells other tabs of a decision without its content, where they can read it themselves', () => {
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual(['']);
  });

  it('sends the decision along where it could be kept nowhere', () => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual([encode(NO)]);
  });

  it('tells nothing of its content where localStorage keeps it', () => {
    refuseCookies();
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual(['']);
  });

  it.each<[what: string, act: (store: Store) => void]>([
    [
      'a decision that can be kept',
      (store) => {
        store.write(NO);
      },
    ],
    ['a decision that is forgotten', (store) => store.clear()],
  ])('takes back what it sent along, with %s', (_, act) => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(YES);
    Reflect.deleteProperty(document, 'cookie');
    act(store);
    stop();
    expect(Tabs.last?.told).toEqual([encode(YES), '']);
  });

  it('tells other tabs that the decision was forgotten', () => {
    const { store, stop } = watched();
    store.write(NO);
    store.clear();
    stop();
    expect(Tabs.last?.told).toEqual(['', '']);
  });

  it('speaks to tabs with the same record alone', () => {
    const { stop } = watched();
    expect(Tabs.last?.name).toBe(name);
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

  it('closes its channel while the page is away, and opens another when it comes back', () => {
    const { store, changed, stop } = watched();
    const first = Tabs.last;
    window.dispatchEvent(new Event('pagehide'));
    expect([first?.isOpen, changed.mock.calls.length]).toEqual([false, 0]);
    showPage(true);
    expect([Tabs.last === first, Tabs.last?.isOpen, changed.mock.calls.length]).toEqual([false, true, 1]);
    Tabs.last?.hear(encode(NO));
    expect([store.read(), changed.mock.calls.length]).toEqual([NO, 2]);
    expect(first?.isOpen).toBe(false);
    stop();
    expect(Tabs.last?.isOpen).toBe(false);
  });

  it('does not look twice at a page that is shown for the first time', () => {
    const { changed, stop } = watched();
    showPage(false);
    expect(changed).not.toHaveBeenCalled();
    stop();
  });

  it('keeps what it alone remembers against what another tab remembered before', () => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(NO);
    Tabs.last?.hear(encode(YES));
    expect(store.read()).toEqual(NO);
    const later = { ...YES, at: NOW };
    Tabs.last?.hear(encode(later));
    expect(store.read()).toEqual(later);
    Tabs.last?.hear('');
    expect(store.read()).toBeNull();
    stop();
  });

  it('has one channel open at a time', () => {
    const opened: Tabs[] = [];
    vi.stubGlobal(
      'BroadcastChannel',
      class extends Tabs {
        constructor(of: string) {
          super(of);
          opened.push(this);
        }
      },
    );
    const { stop } = watched();
    showPage(true);
    showPage(true);
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
    stop();
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
  });

  it('is no reason to throw where a decision is made while the page goes away', () => {
    const { store, stop } = watched();
    window.dispatchEvent(new Event('pagehide'));
    try {
      store.write(YES);
      store.clear();
      store.write(NO);
    } finally {
      stop();
    }
    expect(store.read()).toEqual(NO);
    expect(Tabs.last?.told).toEqual([]);
  });

  it('ends its channel and hears no more of other tabs', () => {
    const { changed, stop } = watched();
    stop();
    Tabs.last?.hear('');
    expect(changed).not.toHaveBeenCalled();
    expect(Tabs.last?.isOpen).toBe(false);
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
