// What the doctor says of rules, regions and exemptions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { regimeFaults } from '../../src/regime/faults.js';

const rule = (id: string, where: unknown[], rest: object = {}) => ({ id, where, mode: 'opt-in', ...rest });
const codes = (json: unknown) => regimeFaults(json).map(({ code, path }) => `${code} ${path}`);

describe('regimeFaults', () => {
  it.each([
    ['nothing', {}],
    ['a preset', { regimes: 'worldwide', region: 'US-CA' }],
    ['a list', { regimes: [rule('a', ['EU', 'GB', 'US-CA', 'CA-QC', 'XK']), rule('b', ['*', 'US', 'DE'])] }],
    ['an address', { region: '/api/region' }],
    ['no region', { region: '' }],
    ['what is not read any more', { regimes: [...Array<unknown>(LIST_LIMIT).fill(null), rule('a', ['UK'])] }],
    ['an exemption', { services: [{ id: 'counter', category: 'analytics', exempt: true }] }],
  ])('finds no fault in %s', (_, json) => {
    expect(regimeFaults(json)).toEqual([]);
  });

  it.each(['UK', 'EN', 'Germany', 'XX', 'SU', 'US-QQ', 'US-ZZ', 'CA-QQ', 'CA-XX', 'ZZ', ''])(
    'knows no place %j',
    (place) => {
      expect(codes({ regimes: [rule('a', [place, '*'])] })).toEqual(['unknown-place regimes[0].where[0]']);
    },
  );

  it.each(['UK', 'SU', 'Germany', 'region.json', '*-x'])(
    'takes the region %j for neither a place nor an address',
    (region) => {
      expect(codes({ region })).toEqual(['unknown-place region']);
    },
  );

  it.each([
    ['in two rules', [rule('a', ['US']), rule('b', ['us', '*'])], 'same-place regimes[1].where[0]'],
    ['twice in one', [rule('a', ['US', 'US', '*'])], 'same-place regimes[0].where[1]'],
    ['inside another of one rule', [rule('a', ['DE', 'EU']), rule('b', ['*'])], 'same-place regimes[0].where[0]'],
  ])('finds a place named %s', (_, regimes, fault) => {
    expect(codes({ regimes })).toContain(fault);
  });

  it('finds two rules of one name, a signal that must be heard, and an exemption for advertising', () => {
    expect(codes({ regimes: [rule('a', ['US']), rule('a', ['*'])] })).toEqual(['same-rule regimes[1].id']);
    const deaf = [rule('a', ['US-TX'], { gpc: false }), rule('b', ['JP'], { gpc: false }), rule('c', ['*'])];
    expect(codes({ regimes: deaf })).toEqual(['signal regimes[0].gpc']);
    expect(codes({ regimes: [rule('a', ['US', '*'], { gpc: false })] })).toEqual(['signal regimes[0].gpc']);
    const services = [{ id: 'ads', category: 'targeting', exempt: true }];
    expect(codes({ services })).toEqual(['exempt services[0].exempt']);
  });

  it.each('CA CO CT DE MD MN MT NE NH NJ OR TX'.split(' '))('must hear the signal in %s', (state) => {
    const deaf = [rule('a', [`US-${state}`], { gpc: false }), rule('b', ['*'])];
    expect(codes({ regimes: deaf })).toEqual(['signal regimes[0].gpc']);
  });

  it('knows the fifty states and the capital, and asks the signal of no other', () => {
    const others =
      'AK AL AR AZ DC FL GA HI IA ID IL IN KS KY LA MA ME MI MO MS NC ND NM NV NY OH OK PA RI SC SD TN UT VA VT WA WI WV WY';
    const where = others.split(' ').map((state) => `US-${state}`);
    expect(where).toHaveLength(51 - 12);
    expect(codes({ regimes: [rule('a', where, { gpc: false }), rule('b', ['*'])] })).toEqual([]);
  });

  it('says what stands there, cut short', () => {
    const got = ['UK', 'x'.repeat(100)].map((region) => regimeFaults({ region })[0]?.got);
    expect(got).toEqual(['"UK"', `"${'x'.repeat(79)}`]);
  });

  it('never throws', () => {
    const config = fc.record({ regimes: fc.anything(), region: fc.anything(), services: fc.anything() });
    const lists = fc.record({ regimes: fc.array(fc.record({ id: fc.anything(), where: fc.array(fc.anything()) })) });
    fc.assert(fc.property(fc.oneof(fc.anything(), config, lists), (json) => Array.isArray(regimeFaults(json))));
  });
});
