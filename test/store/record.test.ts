// The record: what is written is read back as it was, and nothing else is ever read as an answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../src/core/categories.js';
import { MAX_DAYS } from '../../src/core/days.js';
import { MODES, noAnswers, type Decision, type Method } from '../../src/core/decision.js';
import { hash } from '../../src/core/hash.js';
import { createId } from '../../src/store/id.js';
import { decode, encode, foldRevision, serviceMark } from '../../src/store/record.js';

const METHODS = ['accept-all', 'reject-all', 'custom', 'withdraw', 'opt-out'] as const satisfies readonly Method[];
const RUNS = 100_000;
/** The characters a cookie's value may have as it is: RFC 6265, section 4.1.1. */
const COOKIE_OCTETS = /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/;

const unit = (characters: string) => fc.constantFrom(...Array.from(characters));
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

const idArbitrary = fc
  .tuple(
    unit(LOWER + LOWER.toUpperCase()),
    fc.string({ unit: unit(`${LOWER}${LOWER.toUpperCase()}${DIGITS}_-`), maxLength: 63 }),
  )
  .map((parts) => parts.join(''));

const answersArbitrary = fc
  .array(fc.tuple(idArbitrary, fc.boolean()), { maxLength: 6 })
  .map((entries) => Object.assign(noAnswers(), Object.fromEntries(entries)));

const revisionArbitrary = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary' }), fc.constant('2026-11-20'))
  .map(foldRevision);

const decisionArbitrary: fc.Arbitrary<Decision> = fc.record({
  at: fc.integer({ min: 1, max: 1e14 - 1 }),
  days: fc.integer({ min: 1, max: MAX_DAYS }),
  id: fc.string({ unit: unit(DIGITS + LOWER), minLength: 16, maxLength: 16 }),
  revision: revisionArbitrary,
  method: fc.constantFrom(...METHODS),
  mode: fc.constantFrom(...MODES),
  gpc: fc.boolean(),
  required: fc.uniqueArray(idArbitrary, { maxLength: 4 }),
  categories: answersArbitrary,
  services: answersArbitrary,
  known: fc.array(
    fc.tuple(idArbitrary, idArbitrary).map(([id, category]) => serviceMark(id, category)),
    { maxLength: 6 },
  ),
});

const decision = (rest: Partial<Decision> = {}): Decision => ({
  at: Date.UTC(2026, 10, 20, 12),
  days: 182,
  id: 'k3v9x0qmf2a71b8c',
  revision: '2026-11-20',
  method: 'custom',
  mode: 'opt-in',
  gpc: true,
  required: ['functionality'],
  categories: { analytics: true, preference: false, targeting: false },
  services: { hotjar: false },
  known: [serviceMark('ga4', 'analytics'), serviceMark('hotjar', 'analytics')],
  ...rest,
});

/** A line with a sum that fits, whatever the line says. */
const summed = (line: string) => `${line}~${hash(line)}`;

/** The record of `decision()` with some fields replaced, and a sum that fits. */
function recordWith(fields: Readonly<Record<number, string>>): string {
  const parts = encode(decision()).split('~').slice(0, -1);
  for (const [at, field] of Object.entries(fields)) parts[Number(at)] = field;
  return summed(parts.join('~'));
}

const isExact = (text: string) => {
  const read = decode(text);
  return read === null || encode(read) === text;
};

describe('encode', () => {
  it('writes the format that its file documents', () => {
    const made = decision({ at: parseInt('mi0yr8xk', 36), gpc: true, known: ['1x8f', 'a03k'] });
    const line =
      '1~mi0yr8xk~52~k3v9x0qmf2a71b8c~2026-11-20~221~*functionality.analytics.!preference.!targeting~!hotjar~1x8fa03k';
    expect(encode(made)).toBe(`${line}~${hash(line)}`);
  });

  it('writes the very example that its file prints, and reads it', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/store/record.ts'), 'utf8');
    const [, example = ''] = /^\/\/ {3}(1~\S+)$/m.exec(source) ?? [];
    const read = decode(example);
    expect(read).not.toBeNull();
    expect(encode(read as Decision)).toBe(example);
  });

  it('ends in a sum that others can recompute: FNV-1a, 32 bits, base 36', () => {
    const record = encode(decision());
    const at = record.lastIndexOf('~');
    let sum = 0x811c9dc5n;
    for (const byte of Buffer.from(record.slice(0, at))) sum = ((sum ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n;
    expect(record.slice(at + 1)).toBe(sum.toString(36));
  });

  it.each(METHODS.map((method, at) => [method, at] as const))('writes the method %s as %i', (method, at) => {
    expect(encode(decision({ method })).split('~')[5]).toBe(`${at}21`);
  });

  it.each(MODES.map((mode, at) => [mode, at] as const))('writes the mode %s as %i', (mode, at) => {
    expect(encode(decision({ mode, gpc: false })).split('~')[5]).toBe(`2${at}0`);
  });

  it('orders the modes from the mildest to the strictest', () => {
    expect(MODES).toEqual(['notice', 'opt-out', 'opt-in']);
  });

  describe('for the four default categories', () => {
    const sizes = METHODS.flatMap((method) =>
      ['2026-11-20', 'terms of the shop, autumn, with last-minute changes'].flatMap((revision) =>
        [true, false].map((answer) => ({ method, revision, answer })),
      ),
    );
    it.each(sizes)('stays within 160 bytes of plain cookie characters: %o', ({ method, revision, answer }) => {
      const record = encode(
        decision({
          at: Date.UTC(2050, 0),
          days: MAX_DAYS,
          id: createId(),
          method,
          revision: foldRevision(revision),
          required: [],
          categories: Object.fromEntries(DEFAULT_CATEGORIES.map((name) => [name, answer])),
          services: {},
          known: [],
        }),
      );
      expect(Buffer.byteLength(`assent=${record}`)).toBeLessThanOrEqual(160);
      expect(record).toMatch(COOKIE_OCTETS);
      expect(decode(record)?.revision).toBe(foldRevision(revision));
    });

    it('leaves room for nine services beside them', () => {
      const known = Array.from({ length: 9 }, (_, at) => serviceMark(`service-${at}`, 'analytics'));
      const record = encode(decision({ known, services: {} }));
      expect(`assent=${record}`.length).toBeLessThanOrEqual(160);
      expect(decode(record)?.known).toEqual(known);
    });
  });
});

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

  it('of 100,000 damaged records gives null: never an answer that was not given', () => {
    type Damage = readonly [kind: number, at: number, length: number, character: string];
    const damage: fc.Arbitrary<Damage> = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.nat(1_000),
      fc.integer({ min: 1, max: 8 }),
      fc.oneof(unit(`${DIGITS}${LOWER}~.!*_-`), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })),
    );
    const apply = (text: string, [kind, place, length, character]: Damage): string => {
      const at = place % (text.length || 1);
      const [head, piece, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      const next = tail.slice(0, length);
      const damaged = [
        head + tail,
        head + character + piece + tail,
        head + character + text.slice(at + 1),
        head + next + piece + tail.slice(length),
        head + piece + piece + tail,
        head,
        text.replace('!', ''),
      ];
      return damaged[kind] as string;
    };
    let damaged = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(decision()),
          fc.constant(decision({ method: 'withdraw', services: {} })),
          decisionArbitrary,
        ),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (made, damages) => {
          const record = encode(made);
          const text = damages.reduce(apply, record);
          if (text === record) return true;
          damaged++;
          return decode(text) === null;
        },
      ),
      { seed: 4, numRuns: RUNS },
    );
    expect(damaged).toBeGreaterThan(0.9 * RUNS);
  });

  it('refuses every record that lost or turned one of its characters', () => {
    const record = encode(decision());
    for (let at = 0; at < record.length; at++) {
      const [head, tail] = [record.slice(0, at), record.slice(at + 1)];
      expect(decode(head + tail), `without character ${at}`).toBeNull();
      for (const other of `${DIGITS}${LOWER}~.!*_-`) {
        if (other !== record[at]) expect(decode(head + other + tail), `${other} at ${at}`).toBeNull();
      }
    }
  });

  it('reads the record that the other cases damage', () => {
    expect(decode(recordWith({}))).toEqual(decision());
  });

  it.each<[what: string, fields: Readonly<Record<number, string>>]>([
    ['another version', { 0: '2' }],
    ['version 0', { 0: '0' }],
    ['no version', { 0: '' }],
    ['0 days', { 2: '0' }],
    ['396 days', { 2: (396).toString(36) }],
    ['days before none', { 2: '-1' }],
    ['days that are no number', { 2: '!' }],
    ['days in capitals', { 2: 'AZ' }],
    ['a time that is no number', { 1: '' }],
    ['the time 0', { 1: '0' }],
    ['a time that no date has', { 1: (1e14).toString(36) }],
    ['a time with a leading zero', { 1: '0mi0yr8xk' }],
    ['an unknown method', { 5: '521' }],
    ['an unknown mode', { 5: '231' }],
    ['an unknown GPC', { 5: '222' }],
    ['no method, mode and GPC', { 5: '' }],
    ['a fourth digit', { 5: '2210' }],
    ['a category that is named twice', { 6: '!analytics.analytics' }],
    ['a category without a name', { 6: '*functionality..analytics' }],
    ['an always-on category after the others', { 6: 'analytics.*functionality' }],
    ['a service that is always on', { 7: '*hotjar' }],
    ['half a mark', { 8: '1x8fa0' }],
    ['a field too many', { 8: '1x8f~' }],
  ])('refuses %s, even with a sum that fits', (_, fields) => {
    expect(decode(recordWith(fields))).toBeNull();
  });

  it.each([
    ['method', '-111'],
    ['mode', '0-11'],
  ])('refuses -1 for a %s, even with a sum that fits', (_, how) => {
    expect(decode(recordWith({ 5: how }))).toBeNull();
  });

  it('refuses a time before 1970, even with a sum that fits', () => {
    expect(decode(recordWith({ 1: '-mi0yr8xk' }))).toBeNull();
  });

  it.each<[days: number]>([[1], [MAX_DAYS]])('reads a record that is kept %i days', (days) => {
    expect(decode(encode(decision({ days })))?.days).toBe(days);
  });

  it.each<[what: string, change: (record: string) => string]>([
    ['is missing', (record) => record.slice(0, record.lastIndexOf('~'))],
    ['is empty', (record) => record.slice(0, record.lastIndexOf('~') + 1)],
    ['is another', (record) => `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`],
    ['is written in capitals', (record) => record.replace(/[^~]+$/, (sum) => sum.toUpperCase())],
    ['is followed by something', (record) => `${record}~`],
    ['is that of another answer', (record) => record.replace('!targeting', 'targeting')],
  ])('refuses a record whose sum %s', (_, change) => {
    const record = encode(decision());
    expect(change(record)).not.toBe(record);
    expect(decode(change(record))).toBeNull();
  });

  it.each(['', '~', '1', '~~~~~~~~~', 'true', 'null', '{}', '%7B%7D', '1~1~1~1~1~000~a~~~'])('refuses %j', (text) => {
    expect(decode(text)).toBeNull();
  });
});

describe('foldRevision', () => {
  it.each(['', '0', '7', '2026-11-20', 'v1.2_rc-3', 'a'.repeat(16)])('leaves %j as it is', (revision) => {
    expect(foldRevision(revision)).toBe(revision);
  });

  it.each(['a'.repeat(17), 'two words', 'é', '~', '*x', '2026/11', 'a\n', '😀'])('hashes %j', (revision) => {
    expect(foldRevision(revision)).toBe(`*${hash(revision)}`);
  });

  it('gives at most 16 characters that a record may hold, for any revision', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (revision) =>
        /^(?:[\w.-]{0,16}|\*[0-9a-z]{1,7})$/.test(foldRevision(revision)),
      ),
      { seed: 5, numRuns: 5_000 },
    );
  });

  it('never gives a short revision the form of a hashed one', () => {
    expect(foldRevision(foldRevision('two words'))).not.toBe(foldRevision('two words'));
  });
});

describe('serviceMark', () => {
  it('is four letters and digits, for any id and category', () => {
    fc.assert(
      fc.property(idArbitrary, idArbitrary, (id, category) => /^[0-9a-z]{4}$/.test(serviceMark(id, category))),
      { seed: 6, numRuns: 5_000 },
    );
  });

  it('is four characters where the hash has fewer', () => {
    expect(hash('analytics/s216974')).toHaveLength(3);
    expect(serviceMark('s216974', 'analytics')).toBe('02zy');
  });

  it('is the same each time', () => {
    expect(serviceMark('ga4', 'analytics')).toBe(serviceMark('ga4', 'analytics'));
  });

  it('is another for another service, another category, and the two swapped', () => {
    const marks = [
      serviceMark('ga4', 'analytics'),
      serviceMark('ga5', 'analytics'),
      serviceMark('ga4', 'targeting'),
      serviceMark('analytics', 'ga4'),
      serviceMark('a4', 'analyticsg'),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('seldom meets another: of 1,000 services at most one shares its mark', () => {
    const marks = new Set(Array.from({ length: 1_000 }, (_, at) => serviceMark(`service-${at}`, 'analytics')));
    expect(marks.size).toBeGreaterThanOrEqual(999);
  });
});
