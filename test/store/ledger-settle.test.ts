// What follows from a decision: it is proven, and what is refused is erased.
import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../src/store/ledger.js';
import { wishForAll, wishForSome } from '../../src/store/wish.js';
import { blockStorage } from '../helpers/block-storage.js';
import { fakeAftermath } from './fake-aftermath.js';
import { FACTS, ledgerOf, really, settingsOf, useLedgers } from './ledgers.js';

const NOTHING = { erased: [], left: [] };

useLedgers();

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
    const [read, , , records] = settle.mock.calls[0] ?? [];
    expect(read?.()).toEqual(ledger.read());
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
