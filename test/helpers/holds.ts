// What holds by a decision, as a wish asks for it.
import type { Consent } from '../../src/core/consent.js';
import { noAnswers, type Decision } from '../../src/core/decision.js';

/** All that a decision says; without one nothing holds. */
export const holdsBy = (
  decision: Pick<Decision, 'categories' | 'services'> | null,
): Pick<Consent, 'choices' | 'services'> => ({
  choices: decision?.categories ?? noAnswers(),
  services: decision?.services ?? noAnswers(),
});
