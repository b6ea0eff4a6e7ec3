// What a visitor decided: remembered, read anew each time, and forgotten.
import { describe, expect, it, vi } from 'vitest';
import { wishForAll, wishForSome } from '../../src/store/wish.js';
import { blockStorage } from '../helpers/block-storage.js';
import { fakeAftermath } from './fake-aftermath.js';
import { ledgerOf, NOW, really, useLedgers } from './ledgers.js';

useLedgers();

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
