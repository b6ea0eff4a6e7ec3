// npm entry `assent`: headless. No element, no Lit, and nothing happens at import.
import type { Assent } from './api.js';
import { createAssent as start } from './assent.js';
import type { Config } from './config/types.js';
import { warn } from './core/warn.js';
import type { StartSignals } from './signals/signal.js';

export type { Assent } from './api.js';
export type * from './config/types.js';
export { validateConfig, type Fault } from './validate.js';
export type { Consent } from './core/consent.js';
export type { Answers, Decision, Method, Mode } from './core/decision.js';
export type { Erasure } from './core/erasure.js';
export { AssentEvent, type EventFields, type Layer } from './core/events.js';
export type { Receipt, Shown } from './core/receipt.js';

/** What comes with the call and not with the document. */
export interface Options {
  /** Where the visitor is (`US-CA`), or an address that answers it. */
  readonly region?: string | undefined;
  /** The signals that the configuration may name: `signalsOf({ google })`. */
  readonly signals?: StartSignals | undefined;
}

/** Starts consent for this page, or returns what was started already. Faults of the configuration are warned about. */
export function createAssent(config?: Config | null, { region, signals }: Options = {}): Assent {
  if (config?.signals && !signals) warn('signals', 'createAssent', 'signalsOf({ … }) of "assent/signals"', 'none');
  return start(config, {
    region,
    signals,
    aftermath: (use) => import('./parts/aftermath.js').then(use).catch(() => undefined),
    explain: (element) =>
      void import('./parts/doctor.js')
        .then((doctor) => (element ? doctor.mendElement(element) : doctor.explainConfig(config)))
        // Where a bundler or a host leaves it out, nothing else changes.
        .catch((error: unknown) => warn('load', 'assent-doctor.js', 'beside the package', error)),
  });
}
