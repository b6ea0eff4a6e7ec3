// What a rule says beside its mode: whether an exempt service may wait, and how long an answer is kept.
import { describe, expect, it } from 'vitest';
import { daysFor, isExempting, readRegimes, ruleFor } from '../../src/regime/regime.js';
import { list } from './rules.js';

describe('isExempting', () => {
  it.each([
    ['GB', true],
    ['GB-SCT', true],
    ['DE', false],
    ['US-CA', false],
    ['JE', false],
    [undefined, false],
  ])('lets an exempt service wait for an objection in Great Britain alone: %s → %s', (region, expected) => {
    for (const regimes of ['worldwide', undefined, list(['*', 'opt-out'])])
      expect(isExempting(ruleFor(readRegimes(regimes), region))).toBe(expected);
  });
});

describe('daysFor', () => {
  const days = (region: string, isRefusal: boolean, rest: object = {}, usual = 182) =>
    daysFor(ruleFor(readRegimes([{ id: 'x', where: ['*'], mode: 'opt-out', ...rest }]), region), usual, isRefusal);

  it('keeps an opt-out for a year at least', () => {
    expect([days('US', true), days('JP', true), days('US', true, { days: 90 })]).toEqual([365, 365, 365]);
    expect(days('US', true, { days: 395 })).toBe(395);
    expect(days('US-CA', true, { mode: 'opt-in' })).toBe(365);
  });

  it('keeps anything else for as long as the rule says, or the store', () => {
    expect([days('US', false), days('US', false, { days: 90 })]).toEqual([182, 90]);
    expect(days('DE', true, { mode: 'opt-in' })).toBe(182);
  });

  it.each([0, -1, NaN, 'x', 1e9, 396, 182.5, null])(
    'keeps it for as long as the store says where a rule says %j',
    (wrong) => {
      expect(days('DE', false, { days: wrong }, 90)).toBe(90);
    },
  );
});
