// What beats what: the table that the README shows, row by row.
import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/core/decision.js';
import { isAllowed, type Said } from '../../src/core/is-allowed.js';
import { PRECEDENCE } from './precedence.js';

const ANSWERS: readonly (readonly [string, Said])[] = [
  ['none', { answer: undefined, counts: false, gpc: false }],
  ['none', { answer: undefined, counts: true, gpc: true }],
  ['no', { answer: false, counts: true, gpc: false }],
  ['no', { answer: false, counts: true, gpc: true }],
  ['no', { answer: false, counts: false, gpc: false }],
  ['no', { answer: false, counts: false, gpc: true }],
  ['yes, before GPC', { answer: true, counts: true, gpc: false }],
  ['yes, after GPC was shown', { answer: true, counts: true, gpc: true }],
  ['a yes that counts no more', { answer: true, counts: false, gpc: false }],
  ['a yes that counts no more', { answer: true, counts: false, gpc: true }],
];

const rows = PRECEDENCE.split('\n')
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

const CASES = (['opt-in', 'opt-out', 'notice'] satisfies Mode[]).flatMap((mode) =>
  [false, true].flatMap((gpc) =>
    [false, true].flatMap((minor) => ANSWERS.map(([name, said]) => ({ mode, gpc, minor, name, said }))),
  ),
);

const fits = (cell: string | undefined, value: string) =>
  cell === 'any' || cell === value || (value.startsWith('yes') && cell === 'yes') || isListed(cell, value);
const isListed = (cell: string | undefined, value: string) =>
  !value.includes(',') && !!cell && cell.split(/, (?:or )?/).includes(value);

const rowOf = ({ mode, gpc, minor, name }: (typeof CASES)[number]) =>
  rows.find(
    ([rule, signal, young, answer]) =>
      fits(rule, mode) && fits(signal, gpc ? 'on' : 'off') && fits(young, minor ? 'yes' : 'no') && fits(answer, name),
  );

describe('what beats what', () => {
  it.each(CASES)('$mode, GPC $gpc, minor $minor, $name (counts: $said.counts, under GPC: $said.gpc)', (one) => {
    const state = [false, true].map((isSold) => (isAllowed(one, isSold, one.said) ? 'allowed' : 'denied'));
    expect(state).toEqual(rowOf(one)?.slice(4));
  });

  it('has no row that nothing falls into', () => {
    expect(rows.filter((row) => !CASES.some((one) => rowOf(one) === row))).toEqual([]);
  });
});
