// npm entry `assent`: headless. No element, no Lit, and nothing happens at import.
import type { Assent } from './api.js';
import { createAssent as start } from './assent.js';
import type { Config } from './config/types.js';

export type { Assent } from './api.js';
export type * from './config/types.js';
export { validateConfig, type Fault } from './config/validate.js';
export type { Consent } from './core/consent.js';
export type { Answers, Decision, Method, Mode } from './core/decision.js';
export type { Erasure } from './core/erasure.js';
export { AssentEvent, type EventFields, type Layer } from './core/events.js';
export type { Receipt, Shown } from './core/receipt.js';

/** Starts consent for this page, or returns what was started already. Faults of the configuration are warned about. */
export function createAssent(config: Config = {}): Assent {
  return start(config, {
    explain: (element) =>
      void import('./parts/doctor.js').then((doctor) =>
        element ? doctor.mendElement(element) : doctor.explainConfig(config),
      ),
    aftermath: () => import('./parts/aftermath.js').catch(() => undefined),
  });
}
