// What a minor gets: nothing that is optional, whatever was or is decided.
import { describe, expect, it } from 'vitest';
import { createLedger } from '../../src/store/ledger.js';
import { wishForAll } from '../../src/store/wish.js';
import { FACTS, ledgerOf, settingsOf, useLedgers, without } from './ledgers.js';

useLedgers();

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
