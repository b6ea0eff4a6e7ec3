// What is written of a decision: a short line of characters that a cookie may have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../src/core/categories.js';
import { MAX_DAYS } from '../../src/core/days.js';
import { MODES, type Decision } from '../../src/core/decision.js';
import { hash } from '../../src/core/hash.js';
import { createId } from '../../src/store/id.js';
import { decode, encode, foldRevision, serviceMark } from '../../src/store/record.js';
import { METHODS } from './arbitrary-decision.js';
import { COOKIE_OCTETS } from './record-characters.js';
import { decision } from './recorded.js';

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
