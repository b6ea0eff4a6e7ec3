// Names with `*`.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/store/matcher.js';

describe('matcher', () => {
  it.each<[pattern: string, name: string]>([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_ABC123'],
    ['_ga_*', '_ga_'],
    ['*', 'anything'],
    ['*', ''],
    ['', ''],
    ['*_ga', 'x_ga'],
    ['*_ga*', 'x_gay'],
    ['_hj*_session', '_hj_123_session'],
    ['_hj*Session_*', '_hjFirstSession_9'],
    ['a**b', 'ab'],
    ['a*b*c', 'a1b2c'],
    ['a*', 'a\nb'],
    ['a.b', 'a.b'],
    ['a+b?(c)[d]{1}^$|\\', 'a+b?(c)[d]{1}^$|\\'],
    ['ga:*', 'ga:visits'],
    ['a-z', 'a-z'],
  ])('%j stands for %j', (pattern, name) => {
    expect(matcher([pattern])(name)).toBe(true);
  });

  it.each<[pattern: string, name: string]>([
    ['_ga', '_gat'],
    ['_ga', 'x_ga'],
    ['_ga', '_GA'],
    ['_ga_*', '_ga'],
    ['*_ga', '_ga2'],
    ['', 'a'],
    ['a*b', 'abc'],
    ['a*b*c', 'acb'],
    ['a.b', 'axb'],
    ['a+', 'aa'],
    ['a?', ''],
    ['[ab]', 'a'],
    ['a|b', 'a'],
    ['(a)', 'a'],
    ['a{2}', 'aa'],
    ['^a$', 'a'],
    ['\\w', 'a'],
    ['.*', 'anything'],
  ])('%j does not stand for %j', (pattern, name) => {
    expect(matcher([pattern])(name)).toBe(false);
  });

  it('stands for a name when any of its patterns does', () => {
    const isOne = matcher(['_ga', '_hj*']);
    expect(['_ga', '_hjid', '_fbp'].map(isOne)).toEqual([true, true, false]);
  });

  it('stands for nothing without patterns', () => {
    expect(['', 'a', '*'].map(matcher([]))).toEqual([false, false, false]);
  });

  it('gives the same answer each time it is asked', () => {
    const isOne = matcher(['a*']);
    expect(['ab', 'ab', 'ab'].map(isOne)).toEqual([true, true, true]);
  });

  it('takes every name without a star for itself and for no other', () => {
    const names = fc.string({ unit: 'binary', maxLength: 12 }).filter((name) => !name.includes('*'));
    fc.assert(
      fc.property(names, names, (name, other) => matcher([name])(other) === (name === other) && matcher([name])(name)),
      { seed: 1, numRuns: 5_000 },
    );
  });

  it('lets a star stand for any characters, wherever it is', () => {
    const piece = fc.string({ unit: 'binary', maxLength: 8 }).filter((name) => !name.includes('*'));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece), { minLength: 1, maxLength: 5 }), piece, (pieces, end) => {
        const pattern = pieces.map(([fixed]) => `${fixed}*`).join('') + end;
        const name = pieces.map((both) => both.join('')).join('') + end;
        return matcher([pattern])(name);
      }),
      { seed: 2, numRuns: 5_000 },
    );
  });
});
