// The decisions that the tests of the store write and read, at a moment that stands still.
import type { Decision } from '../../src/core/decision.js';
import { decisionOf } from '../helpers/decision.js';

export const NOW = Date.UTC(2026, 10, 20, 12);

export const decision = (rest: Partial<Decision> = {}): Decision =>
  decisionOf({ at: NOW, revision: '7', method: 'custom', categories: { analytics: true }, ...rest });

/** A yes of a moment ago, and a no after it. */
export const YES = decision({ at: NOW - 2_000, id: 'yyyyyyyyyyyyyyyy' });
export const NO = decision({ at: NOW - 1_000, id: 'nnnnnnnnnnnnnnnn', categories: { analytics: false } });
