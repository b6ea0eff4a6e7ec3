// The whole without its interface: what a page's own code asks of it, and what it is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assent } from '../src/api.js';
import { createAssent } from '../src/assent.js';
import type { Ports } from '../src/ports.js';
import { google } from '../src/signals/google.js';
import { signalsOf } from '../src/signals/signals-of.js';

const SILENCE_ALLOWS = [{ id: 'x', where: ['*'], mode: 'opt-out' }];

let assent: Assent;
let ends: AbortController;

const start = (config: object = {}, ports: Partial<Ports> = {}) =>
  (assent = createAssent(config, {
    explain: () => undefined,
    aftermath: () => Promise.resolve(undefined),
    ...ports,
  }));

/** Keeps what the document hears, until the test is over. */
function hear<Name extends keyof DocumentEventMap, Heard>(
  name: Name,
  read: (event: DocumentEventMap[Name]) => Heard,
  heard: Heard[] = [],
): Heard[] {
  document.addEventListener(name, (event) => heard.push(read(event)), { signal: ends.signal });
  return heard;
}

beforeEach(() => {
  ends = new AbortController();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  ends.abort();
  assent.destroy();
  document.cookie = 'assent=; path=/; max-age=-1';
  localStorage.clear();
  document.body.replaceChildren();
  for (const name of ['dataLayer', 'assent']) Reflect.deleteProperty(window, name);
  vi.restoreAllMocks();
});

describe('what is said to the document', () => {
  it('begins with the consent that holds', () => {
    const heard = hear('assent-ready', ({ consent }) => consent);
    start();
    expect(heard).toEqual([assent.get()]);
    expect(heard[0]).toBe(assent.get());
  });

  it('names of a change what is another now, the method, and the consent that follows', () => {
    start({ services: [{ id: 'ga', category: 'analytics' }] });
    const heard = hear('assent-change', ({ changed, method, consent }) => ({
      changed,
      method,
      isNow: consent === assent.get(),
    }));
    void assent.set({ analytics: true });
    void assent.set({ analytics: true, targeting: true }, { ga: false });
    expect(heard).toEqual([
      { changed: ['analytics', 'ga'], method: 'custom', isNow: true },
      { changed: ['targeting', 'ga'], method: 'custom', isNow: true },
    ]);
  });

  it('tells of each layer that opens, and first of the one that closes for it', () => {
    start();
    const order = hear('assent-hide', ({ layer }) => `hide ${layer}`);
    hear('assent-show', ({ layer }) => `show ${layer}`, order);
    assent.showPreferences();
    assent.showPreferences();
    // Nobody has answered: the question is back.
    assent.hidePreferences();
    assent.acceptAll();
    assent.hideBanner();
    expect(order).toEqual(['hide banner', 'show preferences', 'hide preferences', 'show banner', 'hide banner']);
  });

  it('tells of an element that it is held back, once, and that it was let go, with what it needs', async () => {
    document.body.innerHTML = '<img data-assent="analytics" data-src="/a" alt="">';
    const blocked = hear('assent-blocked', ({ element, needs }) => [element, needs]);
    const activated = hear('assent-activated', ({ element, needs }) => [element, needs]);
    start();
    const image = document.querySelector('img');
    await expect.poll(() => blocked).toEqual([[image, 'analytics']]);
    void assent.set({ targeting: true });
    void assent.set({ targeting: false });
    document.body.append(image as Element);
    expect(activated).toEqual([]);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual([[image, 'analytics']]);
    expect(blocked).toHaveLength(1);
  });
});

describe('who subscribes', () => {
  it('is called with each new consent, until it is enough', () => {
    start();
    const heard = vi.fn();
    const end = assent.subscribe(heard);
    expect(heard).not.toHaveBeenCalled();
    assent.acceptAll();
    expect(heard).toHaveBeenCalledExactlyOnceWith(assent.get());
    end();
    void assent.rejectAll();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears the last answer last, also where another one answers anew when it hears', () => {
    start({ withdraw: 'keep' });
    const heard: unknown[] = [];
    assent.subscribe(({ method }) => void (method === 'accept-all' && assent.rejectAll()));
    assent.subscribe(({ method }) => heard.push(method));
    assent.acceptAll();
    expect(heard).toEqual(['accept-all', 'reject-all']);
  });

  it('or waits is told though another one throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    start();
    assent.subscribe(() => {
      throw new Error('of the page');
    });
    const waiting = assent.when('analytics');
    // It waits from a moment later on.
    await Promise.resolve();
    assent.acceptAll();
    await waiting;
    await assent.when('targeting');
  });
});

describe('a minor', () => {
  it.each([true, undefined, null, 'false', 0, {}])(
    'is who is said to be one by %j, anything but a plain no',
    (said) => {
      start({ regimes: SILENCE_ALLOWS });
      expect(assent.allows('targeting')).toBe(true);
      (assent.setMinor as (said: unknown) => void)(said);
      expect([assent.get().minor, assent.allows('targeting')]).toEqual([true, false]);
    },
  );

  it('is one no more where the page says so', () => {
    start({ minor: true });
    assent.acceptAll();
    expect(assent.allows('targeting')).toBe(false);
    assent.setMinor(false);
    expect(assent.get().minor).toBe(false);
    assent.acceptAll();
    expect(assent.allows('targeting')).toBe(true);
  });

  it('of whom the page has said so ahead is nobody whom a vendor may take for another first', () => {
    (window as { assent?: unknown }).assent = [(api: Assent) => api.setMinor(true)];
    start({ regimes: SILENCE_ALLOWS, signals: { google: true } }, { signals: signalsOf({ google }) });
    const told = [...(Reflect.get(window, 'dataLayer') as Iterable<Iterable<unknown>>)].map((one) => [...one]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject(['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }]);
  });
});

describe('a page in which a script has run', () => {
  let reload: ReturnType<typeof vi.spyOn>;
  beforeEach(async () => {
    document.body.innerHTML = '<script type="text/plain" data-assent="analytics"></script>';
    reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    start();
    const activated = hear('assent-activated', ({ needs }) => needs);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual(['analytics']);
  });

  it('loads again when it is refused, once', async () => {
    await assent.rejectAll();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not when another thing is refused', async () => {
    await assent.set({ targeting: false });
    expect(reload).not.toHaveBeenCalled();
  });

  it('does not when the decision is forgotten: who asked for it is to be told what came of it', async () => {
    await assent.reset();
    expect([assent.get().decided, assent.allows('analytics')]).toEqual([false, false]);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a receipt', () => {
  it('names the layer that was there, and none for what is decided by a call later', () => {
    start({ withdraw: 'keep' });
    assent.present({ layer: 'banner', language: 'en', texts: ['Cookies?'] });
    assent.acceptAll();
    expect(assent.receipt()).toMatchObject({ layer: 'banner', language: 'en' });
    void assent.rejectAll();
    expect(assent.receipt()).toMatchObject({ layer: 'api', language: '' });
  });
});

describe('after the end', () => {
  it('no vendor hears anything more, and the page has its own methods back', async () => {
    const methods = () =>
      ['write', 'open', 'close', 'addEventListener'].map((name): unknown => Reflect.get(document, name));
    const before = methods();
    document.body.innerHTML = '<script type="text/plain" data-assent="analytics"></script>';
    start({ signals: { google: true }, withdraw: 'keep' }, { signals: signalsOf({ google }) });
    const activated = hear('assent-activated', ({ needs }) => needs);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual(['analytics']);
    expect(methods()).not.toEqual(before);
    const told = () => (Reflect.get(window, 'dataLayer') as unknown[]).length;
    const count = told();
    assent.destroy();
    await assent.rejectAll();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(told()).toBe(count);
    expect(methods()).toEqual(before);
  });
});
