// Dates of the interface: in words where the browser has them, else in figures.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDate } from '../../src/ui/shared/write-date.js';

const TIME = Date.UTC(2026, 10, 29, 16, 37);
const UTC = { timeZone: 'UTC' } as const;

afterEach(() => vi.restoreAllMocks());

describe('a date', () => {
  it('is written out in the language that is spoken', () => {
    expect(writeDate('de', TIME, UTC)).toBe('29. November 2026');
  });

  it('is in figures where the browser has no words for it', () => {
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(writeDate('mt', TIME, UTC)).toBe('29/11/2026');
    expect(writeDate('mt', TIME, { timeStyle: 'short', ...UTC })).toBe('29/11/2026, 16:37');
  });
});
