// What follows a decision: its proof, and what must not stay.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import type { Consent } from '../../src/core/consent.js';
import type { Receipt } from '../../src/core/receipt.js';
import { settle } from '../../src/store/aftermath.js';
import { encode } from '../../src/store/record.js';
import { readReceipts, type Unproven } from '../../src/store/receipts.js';
import type { Store } from '../../src/store/store.js';
import { decisionOf } from '../helpers/decision.js';
import { forgetPage } from '../helpers/forget-page.js';
import { settingsOf } from './ledgers.js';

const NEWEST = decisionOf();
const REFUSED = { services: { ga4: false, ads: false } } as unknown as Consent;
const shown = { layer: 'banner', language: 'en', texts: ['We ask.'] };
const unproven = (id: string): Unproven => ({ receipt: { id, hash: '' } as Receipt, shown });

let settings: Settings;

/** A store that remembers one decision, or none. */
function remembering(decision: typeof NEWEST | null) {
  const write = vi.fn<Store['write']>();
  return { write, records: { read: () => decision, write } as unknown as Store };
}

/** Has a page see these cookies; returns what is written. */
function cookies(text: string): string[] {
  const written: string[] = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => text,
    set: (one: string) => written.push(one),
  });
  return written;
}

beforeEach(() => {
  settings = settingsOf();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(forgetPage);

describe('the proof of a decision', () => {
  it('is over the texts shown, and the categories and services asked for', async () => {
    const list = [unproven('a')];
    await settle(() => REFUSED, list, settings, remembering(null).records);
    const text = JSON.stringify([shown.texts, settings.categories, settings.services]);
    expect(readReceipts(settings.store.name)).toEqual([
      { id: 'a', hash: `sha256-${createHash('sha256').update(text).digest('hex')}` },
    ]);
    expect(list).toEqual([]);
  });

  it('stays in the list where it cannot be stored, and the next one is', async () => {
    const list = [unproven('a'), unproven('b'), unproven('c')];
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => void kept.delete(key),
      setItem: (key: string, value: string) => {
        if (!value.includes('"b"')) kept.set(key, value);
      },
    });
    await settle(() => REFUSED, list, settings, remembering(null).records);
    expect(list.map(({ receipt }) => receipt.id)).toEqual(['b']);
    expect(readReceipts(settings.store.name)).toMatchObject([{ id: 'c' }]);
  });

  it('may be impossible, and what was refused is erased all the same', async () => {
    vi.stubGlobal('crypto', { subtle: { digest: () => Promise.reject(new Error('broken')) } });
    localStorage.setItem('ads:seen', '1');
    const erasure = await settle(() => REFUSED, [unproven('a')], settings, remembering(null).records);
    expect(erasure).toEqual({ erased: ['local ads:seen'], left: [] });
  });
});

describe('what is refused', () => {
  it('is erased, but for what is allowed, and for our own: whatever a service declares', async () => {
    const { name } = settings.store;
    const all = { type: 'local', name: '*' } as const;
    const storage = { ga4: [all, { type: 'server', name: 'log' }], ads: [all] } as const;
    const services = settings.services.map((one) => ({ ...one, cookies: [], storage: storage[one.id as 'ga4'] }));
    settings = { ...settings, services };
    for (const key of [name, `${name}:receipts`, 'seen']) localStorage.setItem(key, '[]');
    const settled = (ga4: boolean) =>
      settle(() => ({ services: { ga4, ads: false } }) as unknown as Consent, [], settings, remembering(null).records);
    expect(await settled(true)).toEqual({ erased: [], left: [] });
    expect(await settled(false)).toEqual({ erased: ['local seen'], left: ['server log'] });
  });

  it('is in no page that a library keeps for going back', async () => {
    sessionStorage.setItem('htmx-history-cache', '[]');
    await settle(() => REFUSED, [], settings, remembering(null).records);
    expect(sessionStorage.length).toBe(0);
  });
});

describe('a cookie of our name', () => {
  const tidy = (decision: typeof NEWEST | null) => {
    const { write, records } = remembering(decision);
    return settle(() => REFUSED, [], settings, records).then(() => write.mock.calls);
  };

  it('is left as it is where it is the newest record', async () => {
    const written = cookies(`${settings.store.name}=${encode(NEWEST)}`);
    expect(await tidy(NEWEST)).toEqual([]);
    expect(written).toEqual([]);
  });

  it('is ended beside the newest record, which is written again', async () => {
    const { name } = settings.store;
    const written = cookies(`${name}=${encode(NEWEST)}; ${name}=${encode(decisionOf({ at: 1 }))}`);
    expect(await tidy(NEWEST)).toEqual([[NEWEST]]);
    expect(written).not.toEqual([]);
  });

  it('is ended where nothing can be read in it, and nothing takes its place', async () => {
    const written = cookies(`${settings.store.name}=rubbish`);
    expect(await tidy(null)).toEqual([]);
    expect(written).not.toEqual([]);
  });
});
