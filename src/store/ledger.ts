// Keeps the visitor's decision, and works out what follows from it: the one place that says what consent is now.
import { deriveConsent, type Consent, type Today } from '../core/consent.js';
import type { Decision, Method } from '../core/decision.js';
import type { Erasure } from '../core/erasure.js';
import type { Receipt, Shown } from '../core/receipt.js';
import type { Standing } from '../core/is-allowed.js';
import type { Settings } from '../config/settings.js';
import type * as Aftermath from './aftermath.js';
import { decide } from './decide.js';
import { isLeftBehind } from './left-behind.js';
import { stillAnswers } from './still-answers.js';
import { createReceipt, readReceipts, type Unproven } from './receipts.js';
import { createStore, type Store } from './store.js';
import { wishForAll, type Wish } from './wish.js';

/** What bears on consent and may change while the page lives. */
export interface Facts extends Standing, Pick<Today, 'regime' | 'exempt'> {
  /** For how many days an answer is kept. */
  days(isRefusal: boolean): number;
}

/** Fetches what follows a decision, and has it used; resolves with nothing if it does not arrive, or can't be used. */
export type LoadAftermath = (use: (part: typeof Aftermath) => Promise<Erasure>) => Promise<Erasure | undefined>;

/** The decision of this visitor. */
export interface Ledger extends Pick<Store, 'isKept'> {
  /** The last decision, also one that no longer answers what is asked. */
  earlier(): Decision | null;
  /** What follows from the decision, read anew from where it is kept. */
  read(): Consent;
  /** Keeps a new decision. Returns what follows from it. */
  remember(method: Method, wish: Wish): Consent;
  /** Forgets the decision. Returns what follows from that. */
  clear(): Consent;
  /** Proves the decisions that are not proven yet, and erases what must not stay now; then calls back. */
  settle(done: () => void): Promise<Erasure>;
  /** Erases what refused services wrote since, and calls back when the record may have changed. Returns what ends it. */
  attend(consent: Consent, changed: () => void): () => void;
  /** Notes what is shown, for the receipt of the next decision. Without it that counts as made by a call. */
  present(shown?: Shown): void;
  /** Oldest first. */
  receipts(): Receipt[];
}

/** For how many milliseconds the aftermath's file is waited for. */
const PATIENCE = 2000;

const BY_CALL: Shown = { layer: 'api', language: '', texts: [] };

/** A ledger that has read nothing yet. */
export function createLedger(settings: Settings, facts: () => Facts, loadAftermath: LoadAftermath): Ledger {
  const store = createStore(settings.store);
  const today = () => ({ ...settings, ...facts() });
  let shown: Shown = BY_CALL;
  const unproven: Unproven[] = [];

  function read(): Consent {
    const found = store.read();
    return deriveConsent(today(), found && stillAnswers(found, today(), Date.now()) ? found : null, found);
  }

  /** The outcome of the last decision. */
  let last: Promise<Erasure> | undefined;

  /** If several decisions are made before that file has arrived, only the last one erases and calls back; all report its outcome. */
  function settle(done: () => void): Promise<Erasure> {
    const mine: Promise<Erasure> = loadAftermath((aftermath) =>
      mine === last ? aftermath.settle(read, unproven, settings, store) : (last as typeof mine),
    ).then((erasure) => erasure ?? { erased: [], left: [] });
    last = mine;
    const end = () => mine === last && done();
    // A file that never arrives holds up no refusal.
    return Promise.race([mine, new Promise((late) => setTimeout(late, PATIENCE))])
      .then(end)
      .then(() => mine);
  }

  return {
    ...store,
    earlier: store.read,
    read,
    remember(method, wish) {
      const asked = today();
      store.write(decide(asked, method, asked.minor ? wishForAll(false) : wish, store.read()));
      const consent = read();
      unproven.push({ receipt: createReceipt(consent, shown), shown });
      shown = BY_CALL;
      return consent;
    },
    clear() {
      store.clear();
      return read();
    },
    settle,
    attend(consent, changed) {
      // What was decided meanwhile is followed by that already, and calls back.
      if (!last && isLeftBehind(consent, settings)) void settle(() => undefined);
      return store.watch(changed);
    },
    present(next = BY_CALL) {
      shown = next;
    },
    receipts: () => [...readReceipts(settings.store.name), ...unproven.map(({ receipt }) => receipt)],
  };
}
