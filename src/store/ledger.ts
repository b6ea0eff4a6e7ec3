// Keeps the visitor's decision and what follows from it: the one place that says what consent is now.
import { deriveConsent, type Consent } from '../core/consent.js';
import type { Decision, Method, Mode } from '../core/decision.js';
import type { Settings } from '../config/settings.js';
import { decide } from './decide.js';
import { answers } from './question.js';
import { createStore } from './store.js';
import { wishForAll, type Wish } from './wish.js';

/** What bears on consent and may change while the page lives. */
export interface Facts {
  readonly regime: string;
  readonly mode: Mode;
  readonly gpc: boolean;
  readonly minor: boolean;
}

/** The decision of this visitor. */
export interface Ledger {
  /** The decision that answers today's question, if there is one. */
  decision(): Decision | null;
  /** What follows from it, read anew from where it is kept. */
  read(): Consent;
  /** Keeps a new decision; whether it outlives this page. */
  remember(method: Method, wish: Wish): boolean;
  forget(): void;
}

/** A ledger that has read nothing yet. */
export function createLedger(settings: Settings, facts: () => Facts): Ledger {
  const store = createStore(settings.store);
  const { revision } = settings;

  const current = (): Decision | null => {
    const found = store.read();
    return found && answers(found, { rules: settings, revision, mode: facts().mode }, Date.now()) ? found : null;
  };

  return {
    decision: current,
    read: () => deriveConsent(settings, current(), { revision, ...facts() }),
    remember(method, wish) {
      const { mode, gpc, minor } = facts();
      const circumstances = { method, revision, days: settings.store.days, mode, gpc };
      return store.write(decide(settings, minor ? wishForAll(false) : wish, circumstances, store.read()));
    },
    forget: store.clear,
  };
}
