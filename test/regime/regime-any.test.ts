// Which rule holds, whatever a list and a region say: knowing less is never milder.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readRegimes, ruleFor } from '../../src/regime/regime.js';

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

describe('ruleFor', () => {
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
