// What is no record: a damaged one, and one that says what no decision says, even with a sum that fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DAYS } from '../../src/core/days.js';
import { decode, encode } from '../../src/store/record.js';
import { decisionArbitrary } from './arbitrary-decision.js';
import { DIGITS, LOWER, unit } from './record-characters.js';
import { decision, recordWith } from './recorded.js';

const RUNS = 100_000;

describe('decode', () => {
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
