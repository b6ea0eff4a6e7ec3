// The decisions that the tests of the store write and read, at a moment that stands still.
import type { Decision } from '../../src/core/decision.js';
import { decisionOf } from '../helpers/decision.js';

/** The moment of the tests. */
export const NOW = Date.UTC(2026, 10, 20, 12);

/** A decision of that moment. */
export const decision = (rest: Partial<Decision> = {}): Decision =>
  decisionOf({ at: NOW, revision: '7', method: 'custom', categories: { analytics: true }, ...rest });

/** A yes, a moment ago. */
export const YES = decision({ at: NOW - 2_000, id: 'yyyyyyyyyyyyyyyy' });

/** A no after it. */
export const NO = decision({ at: NOW - 1_000, id: 'nnnnnnnnnnnnnnnn', categories: { analytics: false } });
