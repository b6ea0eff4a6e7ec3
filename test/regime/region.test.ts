// Where the visitor is: answers that are none, and an address that takes its time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlace } from '../../src/regime/place.js';
import { askRegion } from '../../src/regime/region.js';

const KEY = 'assent:region';

/** What the session's next page finds. */
const kept = () => readPlace(sessionStorage.getItem(KEY));

const answer = (body: unknown, ok = true) =>
  vi.stubGlobal('fetch', () => Promise.resolve({ ok, json: () => Promise.resolve(body) }));

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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
    expect(kept()).toBe(place);
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
    expect(kept()).toBeUndefined();
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
    expect(kept()).toBe('JP');
  });
});
