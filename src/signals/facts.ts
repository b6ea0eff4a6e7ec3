// What bears on what a vendor is told, beside the answers themselves.
import type { Consent } from '../core/consent.js';
import type { Mode } from '../core/decision.js';
import type { Rules } from '../core/categories.js';
import { soldIn } from '../core/sold.js';

/** The circumstances of an answer, as vendors and platforms ask for them. */
export interface Facts extends Pick<Consent, 'decided' | 'gpc' | 'minor'> {
  readonly mode: Mode;
  /** Whether the visitor asked that no data be sold or shared: explicitly, or by a no where silence would have allowed it. */
  readonly optOut: boolean;
}

/** Reads them from what holds now. */
export const factsOf = ({ decided, gpc, minor, method, choices }: Consent, mode: Mode, rules: Rules): Facts => ({
  decided,
  mode,
  gpc,
  minor,
  optOut: method === 'opt-out' || (decided && mode !== 'opt-in' && soldIn(rules).some((id) => !choices[id])),
});
