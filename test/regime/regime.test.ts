// Which rule holds where: lists, presets, regions that are not known, and whatever else a configuration may hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/regime/presets.js';
import { daysFor, isExempting, readRegimes, ruleFor } from '../../src/regime/regime.js';

const MODES = ['notice', 'opt-out', 'opt-in'] as const;
const PLACES = ['*', 'EU', 'DE', 'DE-BY', 'GB', 'US', 'US-CA', 'US-TX', 'CA', 'CA-QC', 'JP'];
const strictness = ({ mode, gpc }: { mode: (typeof MODES)[number]; gpc?: boolean }) =>
  MODES.indexOf(mode) * 2 + Number(gpc ?? true);

const aRule = fc.record(
  {
    id: fc.string(),
    where: fc.array(fc.constantFrom(...PLACES), { minLength: 1 }),
    mode: fc.constantFrom(...MODES),
    gpc: fc.boolean(),
  },
  { requiredKeys: ['id', 'where', 'mode'] },
);
const aList = fc.array(aRule, { maxLength: 6 });

const list = (...rules: readonly (readonly [string, (typeof MODES)[number], boolean?])[]) =>
  rules.map(([where, mode, gpc = true]) => ({ id: where.toLowerCase(), where: where.split(' '), mode, gpc }));
const holds = (regimes: unknown, region?: string) => {
  const { id, mode } = ruleFor(readRegimes(regimes), region);
  return `${id} ${mode}`;
};

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
    ...['EL', 'AA', 'QM', 'QQ', 'EZ', 'UN', 'US-XX', 'US-ZZ', 'US-00', 'US-6'],
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

  it('never gives an unknown region anything milder than the strictest of the list', () => {
    fc.assert(
      fc.property(aList, fc.oneof(fc.constant(undefined), fc.string()), (rules, region) => {
        fc.pre(!region || !/^[a-z]{2}(-|$)/i.test(region));
        const least = Math.max(...rules.map(strictness));
        return strictness(ruleFor(readRegimes(rules), region)) >= least;
      }),
    );
  });

  it('never gives anything milder for knowing less', () => {
    const fewer = fc.constantFrom(...PLACES.filter((place) => place !== '*'));
    fc.assert(
      fc.property(aList, fewer, (rules, region) => {
        const regimes = readRegimes(rules);
        const known = strictness(ruleFor(regimes, region));
        return [region.slice(0, 2), undefined].every((less) => strictness(ruleFor(regimes, less)) >= known);
      }),
    );
  });

  it('lets no wider rule beat a narrower one', () => {
    fc.assert(
      fc.property(aList, fc.constantFrom('US-CA', 'US-TX', 'DE-BY', 'CA-QC'), (rules, region) => {
        const around = [region, region.slice(0, 2), region[0] === 'D' ? 'EU' : '', '*'];
        const level = around.find((place) => rules.some(({ where }) => where.includes(place)));
        const { id, mode } = ruleFor(readRegimes(rules), region);
        const owners = rules.filter(({ where }) => where.includes(level ?? ''));
        return level ? owners.some((one) => one.id === id && one.mode === mode) : mode === 'opt-in';
      }),
    );
  });

  it('never throws, and is opt-in for what is no list', () => {
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.string(), fc.anything()), (regimes, region) => {
        fc.pre(typeof regimes !== 'string');
        return ruleFor(readRegimes(regimes), region as string).mode === 'opt-in';
      }),
    );
  });
});

describe('readRegimes', () => {
  it.each([
    ['an unknown name', 'worldwid'],
    ['a name of every object', 'constructor'],
    ['an object', { where: ['US'] }],
    ['an entry that is none', [null, { id: 'us', where: ['US'], mode: 'opt-out' }]],
    ['a place that is none', [{ id: 'de', where: ['Germany'], mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['the wrong name of a country', [{ id: 'uk', where: ['UK'], mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['no places', [{ id: 'de', mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['a place in a list’s stead', [{ id: 'de', where: 'DE', mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
  ])('believes nothing of a list with %s', (_, regimes) => {
    expect(readRegimes(regimes)).toEqual([]);
    expect(holds(regimes, 'US')).toBe('opt-in opt-in');
  });

  it.each([undefined, null, 'opt-inn', 'OPT-OUT', 0, {}])('takes the mode %j for opt-in', (mode) => {
    expect(holds([{ id: 'us', where: ['US'], mode }], 'US')).toBe('us opt-in');
  });

  it.each([undefined, null, 7])('calls a rule without a name, %j, by its mode', (id) => {
    expect(readRegimes([{ id, where: ['US'], mode: 'opt-out' }])[0]?.id).toBe('opt-out');
  });

  it.each(['QA', 'XK', 'JP-13', 'GB-ENG', 'CA-QC'])('knows the place %s', (place) => {
    expect(holds(list([place, 'notice'], ['*', 'opt-in']), place)).toContain('notice');
  });

  it.each([undefined, null, 0, 'no', {}, true])('takes the gpc %j for true', (gpc) => {
    expect(ruleFor(readRegimes([{ id: 'us', where: ['US'], mode: 'opt-out', gpc }]), 'US').gpc).toBe(true);
  });

  it('believes a false', () => {
    expect(ruleFor(readRegimes(list(['US', 'opt-out', false])), 'US').gpc).toBe(false);
  });
});

describe('the presets', () => {
  it.each([
    ['worldwide', 'DE', 'eu opt-in'],
    ['worldwide', 'LI', 'eu opt-in'],
    ['worldwide', 'GB', 'gb opt-in'],
    ['worldwide', 'GB-SCT', 'gb opt-in'],
    ['worldwide', 'CH', 'ch opt-in'],
    ['worldwide', 'CA-QC', 'ca-qc opt-in'],
    ['worldwide', 'CA-ON', 'opt-in opt-in'],
    ['worldwide', 'BR', 'br opt-in'],
    ['worldwide', 'JP', 'opt-in opt-in'],
    ['worldwide', 'US', 'us opt-out'],
    ['worldwide', 'US-CA', 'us opt-out'],
    ['worldwide', undefined, 'eu opt-in'],
    ['eu', 'US-CA', 'opt-in opt-in'],
    ['eu', 'SE', 'eu opt-in'],
    ['us', 'US-NY', 'us opt-out'],
    ['us', 'DE', 'opt-in opt-in'],
    ['us', undefined, 'opt-in opt-in'],
  ])('%s: %s → %s', (preset, region, rule) => {
    expect(holds(preset, region)).toBe(rule);
  });

  it('hear GPC everywhere', () => {
    for (const preset of Object.keys(PRESETS)) expect(readRegimes(preset).every(({ gpc }) => gpc)).toBe(true);
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
