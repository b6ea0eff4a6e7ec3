// Keeps the visitor's decision and what follows from it: the one place that says what consent is now.
import { deriveConsent, type Consent } from '../core/consent.js';
import type { Decision, Method, Mode } from '../core/decision.js';
import type { Erasure } from '../core/erasure.js';
import type { Receipt, Shown } from '../core/receipt.js';
import type { Settings } from '../config/settings.js';
import type * as Aftermath from './aftermath.js';
import { decide } from './decide.js';
import { answers } from './question.js';
import { createReceipt, readReceipts, type Unproven } from './receipts.js';
import { createStore, type Store } from './store.js';
import { wishForAll, type Wish } from './wish.js';

/** What bears on consent and may change while the page lives. */
export interface Facts {
  readonly regime: string;
  readonly mode: Mode;
  readonly gpc: boolean;
  readonly minor: boolean;
}

/** Fetches what follows a decision; nothing where it can't be had. */
export type LoadAftermath = () => Promise<typeof Aftermath | undefined>;

/** The decision of this visitor. */
export interface Ledger extends Pick<Store, 'clear' | 'isKept' | 'watch'> {
  /** The last decision, also one that no longer answers what is asked. */
  earlier(): Decision | null;
  /** What follows from the decision, read anew from where it is kept. */
  read(): Consent;
  /** Keeps a new decision. */
  remember(method: Method, wish: Wish): void;
  /** Proves the last decision, and erases what must not stay after it. */
  settle(): Promise<Erasure>;
  /** Says what the next decision is about; nothing when it is not about what is shown. */
  present(shown?: Shown): void;
  /** Oldest first. */
  receipts(): Receipt[];
}

const BY_CALL: Shown = { layer: 'api', language: '', texts: [] };

/** A ledger that has read nothing yet. */
export function createLedger(settings: Settings, facts: () => Facts, loadAftermath: LoadAftermath): Ledger {
  const store = createStore(settings.store);
  const today = () => ({ ...settings, ...facts() });
  let shown: Shown = BY_CALL;
  const unproven: Unproven[] = [];

  function read(): Consent {
    const found = store.read();
    return deriveConsent(today(), found && answers(found, today(), Date.now()) ? found : null);
  }

  return {
    ...store,
    earlier: store.read,
    read,
    remember(method, wish) {
      const { revision, mode, gpc, minor } = today();
      const circumstances = { method, days: settings.store.days, revision, mode, gpc };
      store.write(decide(settings, minor ? wishForAll(false) : wish, circumstances, store.read()));
      unproven.push({ receipt: createReceipt(read(), shown), shown });
    },
    async settle() {
      // As it is now: what a later decision refuses is that one's to erase.
      const consent = read();
      const aftermath = await loadAftermath();
      return (await aftermath?.settle(consent, unproven, settings, store)) ?? { erased: [], left: [] };
    },
    present(next = BY_CALL) {
      shown = next;
    },
    receipts: () => [...readReceipts(settings.store.name), ...unproven.map(({ receipt }) => receipt)],
  };
}
