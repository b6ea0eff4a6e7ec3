// What an earlier decision is still good for, and what it is not.
import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/config/types.js';
import { DAY } from '../../src/core/decision.js';
import type { Facts } from '../../src/store/ledger.js';
import { wishForAll } from '../../src/store/wish.js';
import { ledgerOf, NOW, settingsOf, useLedgers } from './ledgers.js';

useLedgers();

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
