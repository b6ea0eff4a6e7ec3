// Which of several records counts.
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/core/decision.js';
import { newest } from '../../src/store/newest.js';
import { encode } from '../../src/store/record.js';
import { decisionOf } from '../helpers/decision.js';

const NOW = Date.UTC(2026, 10, 20);
const record = (at: number) => encode(decisionOf({ at }));
const timeOf = (...records: string[]) => newest(records, NOW)?.at;

describe('newest', () => {
  it('is the latest decision, whatever the order', () => {
    expect(timeOf(record(NOW - 2), record(NOW - 1))).toBe(NOW - 1);
    expect(timeOf(record(NOW - 1), record(NOW - 2))).toBe(NOW - 1);
  });

  it('is none where there is none that can be read', () => {
    expect(newest([], NOW)).toBeNull();
    expect(newest(['', 'yes', `${record(NOW)}~`], NOW)).toBeNull();
  });

  it('passes over what cannot be read', () => {
    expect(timeOf('yes', record(NOW), '')).toBe(NOW);
  });

  it.each([
    ['at the moment it was made', 0],
    ['a day before that', DAY],
  ])('takes a decision for what it is %s', (_, ahead) => {
    expect(timeOf(record(NOW - 1), record(NOW + ahead))).toBe(NOW + ahead);
  });

  it('puts any other above one from more than a day ahead, which is better than none', () => {
    const future = record(NOW + DAY + 1);
    expect(timeOf(future, record(NOW - 400 * DAY))).toBe(NOW - 400 * DAY);
    expect(timeOf(future)).toBe(NOW + DAY + 1);
    expect(timeOf(future, record(NOW + 3 * DAY))).toBe(NOW + 3 * DAY);
  });
});
