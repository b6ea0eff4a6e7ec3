// Who counts as having asked not to be sold or shared.
import { expect, it } from 'vitest';
import type { Consent } from '../../src/core/consent.js';
import { factsOf } from '../../src/signals/facts.js';

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
  expect(factsOf(consent, mode)).toEqual({ decided, mode, gpc: false, minor: false, optOut: isOut });
});
