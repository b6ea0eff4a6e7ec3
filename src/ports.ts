// What differs between the ways in: what the script tag and npm hand to createAssent.
import type { StartSignals } from './signals/signal.js';
import type { LoadAftermath } from './store/ledger.js';

/** Given with the configuration. */
export interface Ports {
  /** Fetches the doctor and has it explain what is wrong: with an element, or with the configuration. */
  explain(element?: Element): void;
  /** Fetches what follows a decision. */
  aftermath: LoadAftermath;
  /** Where the visitor is, or an address that answers it, if the way in says so. */
  readonly region?: string | undefined;
  /** Starts the signals that the configuration names; without it no vendor is told. */
  readonly signals?: StartSignals | undefined;
  /** Ends what the way in itself has begun; called when the instance ends. */
  readonly stops?: (() => void)[];
}
