// A decision as a visitor may have made it.
import type { Decision } from '../../src/core/decision.js';

/** A yes to the default categories a moment ago, but for what is said otherwise. */
export const decisionOf = (changes: Partial<Decision> = {}): Decision => ({
  at: Date.now() - 1000,
  days: 182,
  id: 'a'.repeat(16),
  revision: '',
  method: 'accept-all',
  mode: 'opt-in',
  gpc: false,
  required: ['functionality'],
  categories: { analytics: true, preference: true, targeting: true },
  services: {},
  known: [],
  ...changes,
});
