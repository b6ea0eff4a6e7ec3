// The record: what is written is read back as it was, and nothing else is ever read as an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES, noAnswers } from '../../src/core/decision.js';
import { decode, encode } from '../../src/store/record.js';
import { decisionArbitrary, METHODS } from './arbitrary-decision.js';
import { COOKIE_OCTETS, DIGITS, LOWER, unit } from './record-characters.js';
import { decision, summed } from './recorded.js';

const RUNS = 100_000;

const isExact = (text: string) => {
  const read = decode(text);
  return read === null || encode(read) === text;
};

describe('decode', () => {
  it('gives back every decision as it was written, in characters that a cookie may have', () => {
    fc.assert(
      fc.property(decisionArbitrary, (made) => {
        const record = encode(made);
        expect(decode(record)).toEqual(made);
        expect(record).toMatch(COOKIE_OCTETS);
      }),
      { seed: 1, numRuns: 5_000 },
    );
  });

  it.each(METHODS.flatMap((method) => MODES.flatMap((mode) => [true, false].map((gpc) => ({ method, mode, gpc })))))(
    'gives back %o',
    (circumstances) => {
      expect(decode(encode(decision(circumstances)))).toEqual(decision(circumstances));
    },
  );

  it('keeps the order of categories and services', () => {
    const read = decode(
      encode(decision({ categories: { zeta: true, alpha: false }, services: { y: true, b: false } })),
    );
    expect([Object.keys(read?.categories ?? {}), Object.keys(read?.services ?? {})]).toEqual([
      ['zeta', 'alpha'],
      ['y', 'b'],
    ]);
  });

  it('finds no name in an answer that was not written there', () => {
    const read = decode(encode(decision()));
    expect(['constructor' in (read?.categories ?? {}), 'toString' in (read?.services ?? {})]).toEqual([false, false]);
  });

  it('reads names that objects have of their own like any other', () => {
    const categories = Object.assign(noAnswers(), { constructor: true, hasOwnProperty: false });
    const read = decode(encode(decision({ categories })));
    expect(Object.entries(read?.categories ?? {})).toEqual([
      ['constructor', true],
      ['hasOwnProperty', false],
    ]);
    expect(Object.getPrototypeOf(read?.categories)).toBeNull();
  });

  describe('of arbitrary strings gives null or what encodes to exactly that string, and never throws', () => {
    const grammar = unit(`${DIGITS}${LOWER}~.!*_-`);
    it.each<[name: string, strings: fc.Arbitrary<string>]>([
      ['printable', fc.string({ maxLength: 150 })],
      ['graphemes', fc.string({ unit: 'grapheme', maxLength: 100 })],
      ['binary', fc.string({ unit: 'binary', maxLength: 100 })],
      ["the record's own alphabet", fc.string({ unit: grammar, maxLength: 150 })],
      ['fields', fc.array(fc.string({ unit: grammar, maxLength: 12 }), { maxLength: 12 }).map((all) => all.join('~'))],
    ])('%s', (_, strings) => {
      fc.assert(fc.property(strings, isExact), { seed: 2, numRuns: RUNS / 5 });
    });

    it('lines with a sum that fits', () => {
      const text = fc.oneof(fc.string({ unit: grammar, maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }));
      const number = (max: number) =>
        fc.oneof(
          text,
          fc.nat(max).map((value) => value.toString(36)),
        );
      const digits = fc.oneof(fc.constant('021'), fc.string({ unit: unit('012345-'), maxLength: 4 }));
      const lines = fc
        .tuple(
          fc.constantFrom('1', '1', '1', '2', ''),
          number(2 ** 31),
          number(400),
          text,
          text,
          digits,
          text,
          text,
          text,
        )
        .map((fields) => summed(fields.join('~')));
      let readable = 0;
      fc.assert(
        fc.property(lines, (line) => {
          if (decode(line)) readable++;
          return isExact(line);
        }),
        { seed: 3, numRuns: RUNS / 2 },
      );
      expect(readable).toBeGreaterThan(20);
    });
  });
});
