// The fingerprint of a string.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../src/core/hash.js';

describe('hash', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is the one that FNV-1a is known by', (text, sum) => {
    expect(hash(text)).toBe(sum.toString(36));
  });

  it('is at most seven plain characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash(text)).toMatch(/^[\da-z]{1,7}$/);
      }),
      { seed: 20261120 },
    );
  });

  it('is another when any one unit is another', () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.nat(), unit, (units, at, other) => {
        const place = at % units.length;
        fc.pre(units[place] !== other);
        const changed = units.map((one, index) => (index === place ? other : one));
        expect(hash(String.fromCharCode(...changed))).not.toBe(hash(String.fromCharCode(...units)));
      }),
      { seed: 20261120, numRuns: 1000 },
    );
  });

  it('tells units apart that share their lower byte', () => {
    expect(hash('\u0141')).not.toBe(hash('A'));
  });

  it('tells the order of letters', () => {
    expect(hash('ab')).not.toBe(hash('ba'));
  });
});
