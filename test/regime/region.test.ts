// Where the visitor is: sources and their order, answers that are none, and an address that takes its time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askRegion, findRegion, saidOfRegion } from '../../src/regime/region.js';

const KEY = 'assent:region';

function addMeta(content: string) {
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'assent-region', content });
  document.head.append(meta);
}

const found = (given: string | undefined, configured: unknown) => findRegion(saidOfRegion(given, configured), KEY);

const answer = (body: unknown, ok = true) =>
  vi.stubGlobal('fetch', () => Promise.resolve({ ok, json: () => Promise.resolve(body) }));

beforeEach(() => {
  document.head.innerHTML = '';
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('findRegion', () => {
  it('asks the tag, then the page, then the configuration, then the session', () => {
    expect(found(undefined, undefined)).toBeUndefined();
    sessionStorage.setItem(KEY, 'JP');
    expect(found(undefined, '/region')).toBe('JP');
    expect(found(undefined, 'GB')).toBe('GB');
    addMeta('de-by');
    expect(found(undefined, 'GB')).toBe('DE-BY');
    expect(found('us-ca', 'GB')).toBe('US-CA');
  });

  it('does not touch storage where no address is asked', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem');
    expect(findRegion(saidOfRegion(undefined, undefined))).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('passes over what is no place', () => {
    addMeta('');
    sessionStorage.setItem(KEY, 'undefined');
    expect(found('Germany', { toString: () => 'GB' })).toBeUndefined();
  });

  it('needs neither a page nor storage', () => {
    for (const name of ['document', 'sessionStorage']) vi.stubGlobal(name, undefined);
    expect(found(undefined, 'GB')).toBe('GB');
    expect(found(undefined, undefined)).toBeUndefined();
  });
});

describe('askRegion', () => {
  it.each([
    [{ country: 'US', region: 'CA' }, 'US-CA'],
    [{ country: 'gb', region: 'eng' }, 'GB-ENG'],
    [{ country: 'DE' }, 'DE'],
    [{ country: 'DE', region: null }, 'DE'],
    [{ country: 'US', region: 'California' }, 'US'],
  ])('reads %j as %s and keeps it for the session', async (body, place) => {
    answer(body);
    expect(await askRegion('/region', KEY)).toBe(place);
    expect(found(undefined, '/region')).toBe(place);
  });

  it.each([
    null,
    1,
    'US',
    [],
    {},
    { country: 'XX' },
    { country: '<b>' },
    { country: 'USA' },
    { country: {} },
    { region: 'CA' },
  ])('learns nothing from %j', async (body) => {
    answer(body);
    expect(await askRegion('/region', KEY)).toBeUndefined();
    expect(found(undefined, '/region')).toBeUndefined();
  });

  it('learns nothing from an error page or a failure', async () => {
    answer({ country: 'US' }, false);
    expect(await askRegion('/region', KEY)).toBeUndefined();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    expect(await askRegion('/region', KEY)).toBeUndefined();
  });

  it('waits a second; what comes later serves the next page', async () => {
    vi.useFakeTimers();
    const late = new Promise((done) => setTimeout(done, 1500, { ok: true, json: () => ({ country: 'JP' }) }));
    vi.stubGlobal('fetch', () => late);
    const asked = askRegion('/region', KEY);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBeUndefined();
    await vi.advanceTimersByTimeAsync(500);
    expect(found(undefined, '/region')).toBe('JP');
  });
});
