// What a record keeps of a long revision and of a service: a few characters, the same each time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../src/core/hash.js';
import { foldRevision, serviceMark } from '../../src/store/record.js';
import { idArbitrary } from './arbitrary-decision.js';

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
