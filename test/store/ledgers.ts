// A page with a ledger in it, and more ledgers of the same site: what every test of the ledger stands on.
import { afterEach, beforeEach, vi } from 'vitest';
import { resolveSettings, type Settings } from '../../src/config/settings.js';
import type { Config } from '../../src/config/types.js';
import * as aftermath from '../../src/store/aftermath.js';
import { createLedger, type Facts, type Ledger, type LoadAftermath } from '../../src/store/ledger.js';
import { forgetPage } from '../helpers/forget-page.js';

/** The moment of the tests. */
export const NOW = Date.UTC(2026, 10, 20, 12);

let count = 0;
let name = '';

/** The settings of a site with two services, and with what else a test says. */
export const settingsOf = (config: Config = {}): Settings =>
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

/** A visitor in Europe, of age, without GPC. */
export const FACTS: Facts = { regime: 'eu', mode: 'opt-in', gpc: false, minor: false, exempt: false, days: () => 182 };

/** An aftermath that does not arrive. */
export const without: LoadAftermath = () => Promise.resolve(undefined);

/** The real one. */
export const really: LoadAftermath = (use) => Promise.resolve(aftermath).then(use);

/** A ledger of the site. Another one is another page: it knows what is kept. */
export const ledgerOf = (config: Config = {}, facts: Partial<Facts> = {}, load = without): Ledger =>
  createLedger(settingsOf(config), () => ({ ...FACTS, ...facts }), load);

/** Has every test of a file begin in a page that remembers nothing, at a moment from which the date does not move. */
export function useLedgers(): void {
  beforeEach(() => {
    name = `ledger-${++count}`;
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterEach(forgetPage);
}
