// The receipts that a ledger gives: of every decision, the latest at once.
import { describe, expect, it } from 'vitest';
import { wishForAll } from '../../src/store/wish.js';
import { blockStorage } from '../helpers/block-storage.js';
import { ledgerOf, really, useLedgers } from './ledgers.js';

useLedgers();

describe('receipts', () => {
  it('contain the latest at once, as an API call where nothing was shown', () => {
    const ledger = ledgerOf();
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.receipts()).toMatchObject([
      { id: ledger.read().id, method: 'accept-all', layer: 'api', language: '', regime: 'eu', minor: false },
    ]);
  });

  it('say what was shown for the next decision alone', () => {
    const ledger = ledgerOf();
    ledger.present({ layer: 'choices', language: 'en', texts: ['Do not sell'] });
    ledger.remember('opt-out', wishForAll(false));
    ledger.remember('accept-all', wishForAll(true));
    expect(ledger.receipts().map(({ layer, language }) => [layer, language])).toEqual([
      ['choices', 'en'],
      ['api', ''],
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
