// Who counts as having asked not to be sold or shared.
import { expect, it } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../src/core/categories.js';
import type { Consent } from '../../src/core/consent.js';
import { factsOf } from '../../src/signals/facts.js';

const rulesOf = (...ids: readonly string[]) => ({
  categories: ids.map((id) => ({ id, required: id === 'functionality' })),
  services: [],
});

it.each([
  ['opted out, where it is the rule', 'opt-out', 'opt-out', true, false, true],
  ['refused, where silence would have allowed it', 'reject-all', 'opt-out', true, false, true],
  ['refused, where there was a notice', 'custom', 'notice', true, false, true],
  ['refused, where nothing goes without a yes', 'reject-all', 'opt-in', true, false, false],
  ['opted out in so many words there', 'opt-out', 'opt-in', true, false, true],
  ['said yes', 'accept-all', 'opt-out', true, true, false],
  ['said nothing', null, 'opt-out', false, false, false],
] as const)('who %s', (_, method, mode, decided, targeting, isOut) => {
  const consent = { decided, method, choices: { targeting }, gpc: false, minor: false } as unknown as Consent;
  expect(factsOf(consent, mode, rulesOf(...DEFAULT_CATEGORIES))).toEqual({
    decided,
    mode,
    gpc: false,
    minor: false,
    optOut: isOut,
  });
});

it.each([
  [{ analytics: true, marketing: false }, true],
  [{ analytics: false, marketing: true }, false],
])('goes by the category that a site has in the place of targeting: %o', (choices, isOut) => {
  const consent = { decided: true, method: 'custom', choices, gpc: false, minor: false } as unknown as Consent;
  expect(factsOf(consent, 'opt-out', rulesOf('functionality', 'analytics', 'marketing')).optOut).toBe(isOut);
});
