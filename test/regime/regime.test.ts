// Which rule holds where: the most specific, and the strictest where a region is not known.
import { describe, expect, it } from 'vitest';
import { readRegimes, ruleFor } from '../../src/regime/regime.js';
import { holds, list } from './rules.js';

describe('ruleFor', () => {
  const RULES = list(['*', 'notice'], ['EU', 'opt-in'], ['FR', 'opt-out'], ['US', 'opt-out'], ['US-CA', 'opt-in']);

  it.each([
    ['US-CA', 'us-ca opt-in'],
    ['us-ca', 'us-ca opt-in'],
    ['US-TX', 'us opt-out'],
    ['DE', 'eu opt-in'],
    ['DE-BY', 'eu opt-in'],
    ['IS', 'eu opt-in'],
    ['RE', 'eu opt-in'],
    ['FR', 'fr opt-out'],
    ['JP', '* notice'],
    ['GB', '* notice'],
  ])('takes the most specific rule: %s → %s', (region, rule) => {
    expect(holds(RULES, region)).toBe(rule);
  });

  it.each([
    ...[undefined, '', '*', 'XX', 'T1', 'ZZ', 'Germany', 'UK', 'US-', 'US-CALI', 'US_CA', 'US-CA\n', '__proto__'],
    ...['EL', 'AA', 'AP', 'QM', 'QQ', 'EZ', 'UN', 'US-XX', 'US-ZZ', 'US-00', 'US-6'],
  ])('takes the strictest for a region that is none: %j', (region) => {
    expect(holds(RULES, region)).toBe('eu opt-in');
    expect(holds(list(['*', 'notice'], ['US', 'opt-out']), region)).toBe('us opt-out');
    expect(holds(list(['*', 'opt-out', false], ['US', 'opt-out']), region)).toBe('us opt-out');
  });

  it('takes the strictest for the part of a country that is not known', () => {
    expect(holds(RULES, 'US')).toBe('us-ca opt-in');
    expect(holds(list(['CA', 'notice'], ['CA-QC', 'opt-in'], ['*', 'opt-out']), 'CA')).toBe('ca-qc opt-in');
    expect(holds(list(['DE', 'opt-in'], ['EU', 'notice'], ['*', 'notice']), 'EU')).toBe('de opt-in');
  });

  it.each([
    ['the European Union', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'],
    ['the rest of the European Economic Area', 'IS LI NO'],
    ['what belongs to the Union under a code of its own', 'AX GF GP MF MQ RE YT'],
  ])('takes the rule for "EU" in every country of %s', (_, countries) => {
    const rules = list(['EU', 'opt-in'], ['*', 'notice']);
    const others = countries.split(' ').filter((country) => holds(rules, country) !== 'eu opt-in');
    expect(others).toEqual([]);
  });

  it.each(['GB', 'CH', 'UA', 'TR', 'RS', 'MC', 'GL', 'PF'])('does not take it in %s, which is outside', (country) => {
    expect(holds(list(['EU', 'opt-in'], ['*', 'notice']), country)).toBe('* notice');
  });

  it('takes the stricter of two rules for one place', () => {
    expect(holds(list(['US', 'notice'], ['US', 'opt-out']), 'US')).toBe('us opt-out');
  });

  it('is opt-in where no rule is', () => {
    expect(holds(undefined)).toBe('opt-in opt-in');
    expect(holds([], 'US')).toBe('opt-in opt-in');
    expect(holds(list(['US', 'opt-out']), 'DE')).toBe('opt-in opt-in');
    expect(holds(list(['US', 'opt-out']))).toBe('opt-in opt-in');
    expect(ruleFor([])).toEqual({
      id: 'opt-in',
      mode: 'opt-in',
      gpc: true,
      days: 0,
      where: [],
      around: ['*', '*', '*', '*'],
    });
  });
});

describe('a region whose part is not known', () => {
  const opt = (id: string, ...where: string[]) => ({ id, where, mode: 'opt-out' });

  it.each([
    [[opt('california', 'US-CA'), opt('states', 'US'), { id: 'rest', where: ['*'], mode: 'opt-in' }]],
    [[opt('states', 'US'), opt('california', 'US-CA'), { id: 'rest', where: ['*'], mode: 'opt-in' }]],
  ])('has its own rule where that of a part is as strict, in any order', (rules) => {
    expect(ruleFor(readRegimes(rules), 'US').id).toBe('states');
  });
});
