// What a visitor decided, and what follows from it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveSettings, type Settings } from '../../src/config/settings.js';
import type { Config } from '../../src/config/types.js';
import { DAY } from '../../src/core/decision.js';
import * as aftermath from '../../src/store/aftermath.js';
import { keepReceipt } from '../../src/store/keep-receipt.js';
import { createLedger, type Facts, type LoadAftermath } from '../../src/store/ledger.js';
import type { Unproven } from '../../src/store/receipts.js';
import { wishForAll, wishForSome } from '../../src/store/wish.js';

const NOW = Date.UTC(2026, 10, 20, 12);
const NOTHING = { erased: [], left: [] };

let count = 0;
let name = '';

const settingsOf = (config: Config = {}): Settings =>
  resolveSettings(
    {
      revision: '1',
      services: [
        { id: 'ga4', category: 'analytics', cookies: [{ name: '_ga_*' }] },
        { id: 'ads', category: 'targeting', storage: [{ type: 'local', name: 'ads:*' }] },
      ],
      ...config,
      store: { name },
    },
    () => undefined,
  );

const FACTS: Facts = { regime: 'eu', mode: 'opt-in', gpc: false, minor: false, exempt: false, days: () => 182 };
const without: LoadAftermath = () => Promise.resolve(undefined);
const really: LoadAftermath = () => Promise.resolve(aftermath);

const ledgerOf = (config: Config = {}, facts: Partial<Facts> = {}, load = without) =>
  createLedger(settingsOf(config), () => ({ ...FACTS, ...facts }), load);

/** An aftermath that notes what it is asked to do, and proves with a hash of its own. */
function fakeAftermath() {
  const proven: Unproven[] = [];
  const settle = vi.fn<typeof aftermath.settle>(async (_, unproven, { store }) => {
    for (const one of [...unproven]) {
      proven.push({ ...one });
      await Promise.resolve();
      one.receipt = { ...one.receipt, hash: 'sha256-fake' };
      if (keepReceipt(store.name, one.receipt)) unproven.splice(unproven.indexOf(one), 1);
    }
    return { erased: ['cookie _ga_1'], left: [] };
  });
  return { proven, settle, load: vi.fn<LoadAftermath>(() => Promise.resolve({ settle })) };
}

function blockStorage(): void {
  const fail = (): never => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
}

beforeEach(() => {
  name = `ledger-${++count}`;
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0] ?? ''}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  }
});

describe('before a decision', () => {
  it('consent is undecided and gives what is required', () => {
    const { decided, choices, services, id, regime } = ledgerOf().read();
    expect({ decided, id, regime }).toEqual({ decided: false, id: null, regime: 'eu' });
    expect(choices).toEqual({ functionality: true, analytics: false, preference: false, targeting: false });
    expect(services).toEqual({ ga4: false, ads: false });
  });

  it('there is neither an earlier decision nor a receipt, and nothing is kept', () => {
    const ledger = ledgerOf();
    expect([ledger.earlier(), ledger.receipts()]).toEqual([null, []]);
    expect([document.cookie, localStorage.length]).toEqual(['', 0]);
  });

  it('settling proves nothing', async () => {
    const { proven, load } = fakeAftermath();
    for (const aftermathOf of [load, really]) {
      const ledger = ledgerOf({}, {}, aftermathOf);
      await ledger.settle(() => undefined);
      expect(ledger.receipts()).toEqual([]);
    }
    expect([proven, localStorage.length]).toEqual([[], 0]);
  });
});

describe('a decision', () => {
  it('holds at once, and on the next page', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.isKept()).toBe(true);
    for (const { read } of [ledger, ledgerOf()]) {
      expect(read()).toMatchObject({
        decided: true,
        method: 'accept-all',
        choices: { analytics: true, targeting: true },
      });
    }
  });

  it('is of its revision, for the days that the site keeps it, under the rule and facts of its moment', () => {
    const ledger = ledgerOf({ revision: 7 }, { mode: 'opt-out', gpc: true });
    ledger.remember('custom', wishForAll(false));
    expect(ledger.earlier()).toMatchObject({ revision: '7', days: 182, mode: 'opt-out', gpc: true, method: 'custom' });
  });

  it('keeps answers that a later one does not name', () => {
    const ledger = ledgerOf();
    ledger.remember(
      'custom',
      wishForSome({ categories: { analytics: true }, services: {} }, ledger.read(), ledger.earlier()),
    );
    ledger.remember(
      'custom',
      wishForSome({ categories: { targeting: true }, services: {} }, ledger.read(), ledger.earlier()),
    );
    expect(ledger.read().choices).toMatchObject({ analytics: true, targeting: true, preference: false });
  });

  it('is later than the one before, even if the clock went back', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    vi.setSystemTime(NOW - 60_000);
    ledger.remember('withdraw', wishForAll(false));
    expect(ledger.earlier()?.at).toBe(NOW + 1);
    expect([ledger.read().method, ledgerOf().read().method]).toEqual(['withdraw', 'withdraw']);
  });

  it('holds where this page alone remembers, and says that it does not outlive it', () => {
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined, configurable: true });
    blockStorage();
    const ledger = ledgerOf();
    ledger.remember('reject-all', wishForAll(false));
    expect(ledger.isKept()).toBe(false);
    expect(ledger.read()).toMatchObject({ decided: true, method: 'reject-all' });
    expect(ledgerOf().read().decided).toBe(false);
  });

  it('is gone once it was cleared', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    ledger.clear();
    expect([ledger.earlier(), ledger.read().decided]).toEqual([null, false]);
  });

  it('is read anew each time', () => {
    const ledger = ledgerOf();
    expect(ledger.read().decided).toBe(false);
    ledgerOf().remember('accept-all', wishForAll(true));
    expect(ledger.read().decided).toBe(true);
  });

  it('can be made in the millisecond in which the one before was cleared', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    ledger.clear();
    ledger.remember('reject-all', wishForAll(false));
    expect(ledger.read()).toMatchObject({ decided: true, method: 'reject-all' });
  });

  it('is not asked for again because of an optional service in a category that is always on', () => {
    const ledger = ledgerOf({ services: [{ id: 'checkout', category: 'functionality' }] });
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.read().decided).toBe(true);
  });
});

describe('an earlier decision is information only', () => {
  const stripe = { id: 'stripe', category: 'targeting' };
  const milder: Partial<Facts> = { mode: 'opt-out' };

  it.each<[after: string, config: Config, before: Partial<Facts>, later: number]>([
    ['another revision', { revision: '2' }, {}, 0],
    ['an added service', { services: [...(settingsOf().services as Config['services'] & object), stripe] }, {}, 0],
    [
      'an added category',
      { categories: { functionality: {}, analytics: {}, preference: {}, targeting: {}, social: { title: 'Social' } } },
      {},
      0,
    ],
    ['its days', {}, {}, 182 * DAY],
    ['a stricter rule', {}, milder, 0],
  ])('after %s', (_, config, before, later) => {
    ledgerOf({}, before).remember('accept-all', wishForAll(true));
    // The browser drops the cookie with its days; a server may have kept it.
    const { cookie } = document;
    vi.setSystemTime(NOW + later);
    Object.defineProperty(document, 'cookie', { get: () => cookie, set: () => undefined, configurable: true });
    const ledger = ledgerOf(config);
    expect(ledger.read()).toMatchObject({
      decided: false,
      id: null,
      choices: { functionality: true, analytics: false },
    });
    expect(Object.values(ledger.read().services)).not.toContain(true);
    expect(ledger.earlier()).toMatchObject({ revision: '1', categories: { analytics: true, targeting: true } });
  });

  it('but for a no, which holds also where silence allows', () => {
    ledgerOf().remember('reject-all', wishForAll(false));
    const { decided, choices, services } = ledgerOf({ revision: '2' }, milder).read();
    expect({ decided, analytics: choices['analytics'], ads: services['ads'] }).toEqual({
      decided: false,
      analytics: false,
      ads: false,
    });
  });

  it('while the same question is asked it is the current one', () => {
    ledgerOf({}, { mode: 'opt-out' }).remember('accept-all', wishForAll(true));
    vi.setSystemTime(NOW + 182 * DAY - 1);
    expect(ledgerOf({}, { mode: 'opt-out' }).read()).toMatchObject({ decided: true, choices: { analytics: true } });
  });
});

describe('a clock that was a year ahead', () => {
  it('stops nobody from deciding once it is right again, and keeps what was refused then', () => {
    vi.setSystemTime(NOW + 365 * DAY);
    ledgerOf().remember('reject-all', wishForAll(false));
    vi.setSystemTime(NOW);
    const ledger = ledgerOf();
    expect(ledger.read().decided).toBe(false);
    ledger.remember('accept-all', wishForAll(true));
    for (const { read } of [ledger, ledgerOf()]) {
      expect(read()).toMatchObject({ decided: true, method: 'accept-all', choices: { analytics: true } });
      expect(read().at).toBe(new Date(NOW).toISOString());
    }
  });
});

describe('a minor', () => {
  it('gets nothing that is optional, whatever is wished', () => {
    const ledger = ledgerOf({}, { minor: true });
    ledger.remember('accept-all', wishForAll(true));
    const wish = () => true;
    ledger.remember('custom', wish);
    expect(ledger.read()).toMatchObject({
      minor: true,
      choices: { functionality: true, analytics: false, preference: false, targeting: false },
      services: { ga4: false, ads: false },
    });
  });

  it('leaves no yes behind for when the page no longer takes the visitor for one', () => {
    ledgerOf({}, { minor: true }).remember('accept-all', () => true);
    expect(Object.values(ledgerOf().read().choices)).toEqual([true, false, false, false]);
    expect(ledgerOf().earlier()?.categories).toEqual({ analytics: false, preference: false, targeting: false });
    expect(ledgerOf().earlier()?.services).toEqual({});
  });

  it('gets nothing from an earlier yes', () => {
    ledgerOf().remember('accept-all', wishForAll(true));
    expect(Object.values(ledgerOf({}, { minor: true }).read().choices)).toEqual([true, false, false, false]);
    expect(Object.values(ledgerOf({}, { minor: true }).read().services)).toEqual([false, false]);
  });

  it('is one as soon as the page says so', () => {
    let minor = false;
    const ledger = createLedger(settingsOf(), () => ({ ...FACTS, minor }), without);
    ledger.remember('accept-all', wishForAll(true));
    minor = true;
    expect(ledger.read().choices['analytics']).toBe(false);
  });
});

describe('settle', () => {
  it('proves the last decision with what was shown, and tidies by what holds', async () => {
    const { proven, settle, load } = fakeAftermath();
    const ledger = ledgerOf({}, {}, load);
    const shown = { layer: 'banner', language: 'de', texts: ['Wir fragen.'] };
    ledger.present(shown);
    ledger.remember('reject-all', wishForAll(false));
    expect(await ledger.settle(() => undefined)).toEqual({ erased: ['cookie _ga_1'], left: [] });
    expect(proven).toMatchObject([
      { shown, receipt: { id: ledger.read().id, layer: 'banner', language: 'de', hash: '' } },
    ]);
    expect(settle).toHaveBeenCalledOnce();
    const [consent, , , records] = settle.mock.calls[0] ?? [];
    expect(consent).toEqual(ledger.read());
    expect(records?.read()).toEqual(ledger.earlier());
  });

  it('gives the receipt its hash', async () => {
    const ledger = ledgerOf({}, {}, fakeAftermath().load);
    ledger.remember('reject-all', wishForAll(false));
    expect(ledger.receipts()[0]?.hash).toBe('');
    await ledger.settle(() => undefined);
    expect(ledger.receipts()[0]?.hash).toBe('sha256-fake');
  });

  it('proves a decision once, and tidies each time', async () => {
    const { proven, settle, load } = fakeAftermath();
    const ledger = ledgerOf({}, {}, load);
    ledger.remember('reject-all', wishForAll(false));
    await ledger.settle(() => undefined);
    await ledger.settle(() => undefined);
    expect([proven.length, settle.mock.calls.length]).toEqual([1, 2]);
    ledger.remember('accept-all', wishForAll(true));
    await ledger.settle(() => undefined);
    expect(proven.map(({ receipt }) => receipt.method)).toEqual(['reject-all', 'accept-all']);
  });

  it('loads nothing before it is called', () => {
    const { load } = fakeAftermath();
    ledgerOf({}, {}, load).remember('accept-all', wishForAll(true));
    expect(load).not.toHaveBeenCalled();
  });

  it('resolves with empty lists where what it needs cannot be had', async () => {
    const ledger = ledgerOf();
    expect(await ledger.settle(() => undefined)).toEqual(NOTHING);
    ledger.remember('reject-all', wishForAll(false));
    expect(await ledger.settle(() => undefined)).toEqual(NOTHING);
    expect(ledger.read()).toMatchObject({ decided: true, method: 'reject-all' });
  });

  it('keeps the receipt for later where what it needs cannot be had', async () => {
    const ledger = ledgerOf();
    ledger.remember('reject-all', wishForAll(false));
    await ledger.settle(() => undefined);
    expect(ledger.receipts()).toMatchObject([{ method: 'reject-all' }]);
  });

  it('proves what it had to keep for later as soon as it can, each with what was shown then', async () => {
    const { proven, load } = fakeAftermath();
    load.mockResolvedValueOnce(undefined);
    const ledger = ledgerOf({}, {}, load);
    const [banner, preferences] = ['banner', 'preferences'].map((layer) => ({ layer, language: 'en', texts: [layer] }));
    ledger.present(banner);
    ledger.remember('accept-all', wishForAll(true));
    await ledger.settle(() => undefined);
    ledger.present(preferences);
    ledger.remember('withdraw', wishForAll(false));
    await ledger.settle(() => undefined);
    expect(proven.map(({ shown }) => shown)).toEqual([banner, preferences]);
    expect(ledger.receipts()).toMatchObject([
      { method: 'accept-all', layer: 'banner', hash: 'sha256-fake' },
      { method: 'withdraw', layer: 'preferences', hash: 'sha256-fake' },
    ]);
  });

  it('keeps the proof on this device, for later pages', async () => {
    const ledger = ledgerOf({}, {}, really);
    ledger.present({ layer: 'preferences', language: 'en', texts: ['We ask.'] });
    ledger.remember('accept-all', wishForAll(true));
    await ledger.settle(() => undefined);
    const [receipt] = ledgerOf().receipts();
    expect(ledger.receipts()).toEqual([receipt]);
    expect(receipt).toMatchObject({ layer: 'preferences', method: 'accept-all', choices: { analytics: true } });
    expect(receipt?.hash).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  it('hashes the texts that were shown: another text is another hash', async () => {
    const hashes: unknown[] = [];
    for (const text of ['We ask.', 'We ask!', 'We ask.']) {
      const ledger = ledgerOf({}, {}, really);
      ledger.present({ layer: 'banner', language: 'en', texts: [text] });
      ledger.remember('accept-all', wishForAll(true));
      await ledger.settle(() => undefined);
      hashes.push(ledger.receipts().at(-1)?.hash);
    }
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(hashes[0]).toBe(hashes[2]);
  });

  it('erases what refused services left, not what allowed ones use, nor the record and its proofs', async () => {
    document.cookie = '_ga_1=x; path=/';
    localStorage.setItem('ads:seen', '1');
    localStorage.setItem('cart', '1');
    const settings = settingsOf();
    const ledger = createLedger(settings, () => FACTS, really);
    const wish = wishForSome({ categories: { targeting: true }, services: {} }, ledger.read(), null);
    ledger.remember('custom', wish);
    expect(await ledger.settle(() => undefined)).toEqual({ erased: ['cookie _ga_1'], left: [] });
    expect(document.cookie).not.toContain('_ga_1');
    expect([localStorage.getItem('ads:seen'), localStorage.getItem('cart')]).toEqual(['1', '1']);
    expect(ledgerOf().read().decided).toBe(true);
    expect(ledgerOf().receipts()).toHaveLength(1);
  });

  it('leaves one proof of a decision where it is called twice at a time', async () => {
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('accept-all', wishForAll(true));
    await Promise.all([ledger.settle(() => undefined), ledger.settle(() => undefined)]);
    expect(ledger.receipts().map(({ method }) => method)).toEqual(['accept-all']);
  });

  it('leaves a proof of each of two decisions in quick succession', async () => {
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('accept-all', wishForAll(true));
    const first = ledger.settle(() => undefined);
    ledger.remember('withdraw', wishForAll(false));
    await Promise.all([first, ledger.settle(() => undefined)]);
    expect(ledger.receipts().map(({ method }) => method)).toEqual(['accept-all', 'withdraw']);
  });

  it('proves what was shown at the decision, not what is shown since', async () => {
    const { proven, load } = fakeAftermath();
    const ledger = ledgerOf({}, {}, load);
    const shown = { layer: 'banner', language: 'en', texts: ['We ask.'] };
    ledger.present(shown);
    ledger.remember('accept-all', wishForAll(true));
    const settled = ledger.settle(() => undefined);
    ledger.present({ layer: 'preferences', language: 'en', texts: ['Your choices'] });
    await settled;
    expect(proven.map((one) => one.shown)).toEqual([shown]);
  });

  it('works out the hash of a decision once, also where its proof cannot be kept', async () => {
    blockStorage();
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('accept-all', wishForAll(true));
    await Promise.all([ledger.settle(() => undefined), ledger.settle(() => undefined)]);
    await ledger.settle(() => undefined);
    expect(digest).toHaveBeenCalledOnce();
    expect(ledger.receipts()).toHaveLength(1);
  });

  it('keeps what cannot be kept on this device on this page, and tries again after the next decision', async () => {
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('accept-all', wishForAll(true));
    const { localStorage: held } = globalThis;
    blockStorage();
    await ledger.settle(() => undefined);
    vi.stubGlobal('localStorage', held);
    expect([ledger.receipts().length, ledgerOf().receipts().length]).toEqual([1, 0]);
    ledger.remember('withdraw', wishForAll(false));
    await ledger.settle(() => undefined);
    expect(ledger.receipts()).toHaveLength(2);
    expect(ledgerOf().receipts()).toMatchObject([{ method: 'accept-all' }, { method: 'withdraw' }]);
  });

  it('keeps proofs in the order of their decisions, whichever hash is worked out first', async () => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    let calls = 0;
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...of) => {
      if (!calls++) await new Promise((resolve) => setTimeout(resolve, 50));
      return digest(...of);
    });
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('accept-all', wishForAll(true));
    const first = ledger.settle(() => undefined);
    ledger.remember('withdraw', wishForAll(false));
    await Promise.all([first, ledger.settle(() => undefined)]);
    expect(ledger.receipts().map(({ method }) => method)).toEqual(['accept-all', 'withdraw']);
  });
});

describe('receipts', () => {
  it('contain the latest at once, as an API call where nothing was shown', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.receipts()).toMatchObject([
      { id: ledger.read().id, method: 'accept-all', layer: 'api', language: '', regime: 'eu', minor: false },
    ]);
  });

  it('contain the latest even if storage is blocked, before and after it is proven', async () => {
    blockStorage();
    const ledger = ledgerOf({}, {}, really);
    ledger.remember('reject-all', wishForAll(false));
    expect(ledger.receipts()).toMatchObject([{ method: 'reject-all', hash: '' }]);
    await ledger.settle(() => undefined);
    expect(ledger.receipts()).toMatchObject([{ method: 'reject-all' }]);
    expect(ledger.receipts()[0]?.hash).toMatch(/^sha256-/);
  });

  it('contain each decision once, oldest first', async () => {
    const ledger = ledgerOf({}, {}, really);
    for (const method of ['accept-all', 'withdraw', 'custom'] as const) {
      ledger.remember(method, wishForAll(method === 'accept-all'));
      await ledger.settle(() => undefined);
    }
    ledger.remember('reject-all', wishForAll(false));
    expect(ledger.receipts().map(({ method }) => method)).toEqual(['accept-all', 'withdraw', 'custom', 'reject-all']);
  });

  it('say what a minor got, not what was wished', () => {
    const ledger = ledgerOf({}, { minor: true });
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.receipts()).toMatchObject([{ minor: true, choices: { functionality: true, analytics: false } }]);
  });
});

describe('attend', () => {
  it('calls at once, and when another tab may have decided, until it is ended', () => {
    const ledger = ledgerOf();
    const changed = vi.fn();
    const stop = ledger.attend(ledger.read(), changed);
    expect(changed).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('storage'));
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new Event('storage'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
