// What a site asks, and decisions made of it.
import type { Rules } from '../../src/core/categories.js';
import type { Decision } from '../../src/core/decision.js';
import { decide } from '../../src/store/decide.js';
import type { Wish } from '../../src/store/wish.js';

/** Categories and services, some of each required. */
export const RULES: Rules = {
  categories: [
    { id: 'functionality', required: true },
    { id: 'analytics', required: false },
    { id: 'targeting', required: false },
  ],
  services: [
    { id: 'ga4', category: 'analytics', required: false },
    { id: 'hotjar', category: 'analytics', required: false },
    { id: 'ads', category: 'targeting', required: false },
    { id: 'fraud', category: 'targeting', required: true },
    { id: 'checkout', category: 'functionality', required: true },
  ],
};

/** The same under opt-in, with a revision. */
export const ASKED = { ...RULES, days: () => 182, revision: '7', mode: 'opt-in', gpc: false } as const;

/** What is decided where a visitor wishes this, after an earlier decision or none. */
export const make = (wish: Wish, previous: Decision | null = null, rules = RULES) =>
  decide({ ...ASKED, ...rules }, 'custom', wish, previous);
