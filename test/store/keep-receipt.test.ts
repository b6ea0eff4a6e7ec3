// The log of receipts on this device.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Receipt } from '../../src/core/receipt.js';
import { keepReceipt } from '../../src/store/keep-receipt.js';
import { logOf, readReceipts } from '../../src/store/receipts.js';

const NAME = 'assent';
const LOG = logOf(NAME);
const MAX_LENGTH = 60_000;

const receipt = (id: string, rest: Partial<Receipt> = {}): Receipt => ({
  id,
  at: '2026-11-20T00:00:00.000Z',
  expires: '2027-05-21T00:00:00.000Z',
  revision: '7',
  method: 'custom',
  layer: 'banner',
  language: 'en',
  hash: 'sha256-0',
  regime: 'opt-in',
  gpc: false,
  minor: false,
  choices: { functionality: true, analytics: false },
  services: { ga4: false },
  version: '0.0.1',
  ...rest,
});

const idsOf = (log: readonly Receipt[]) => log.map(({ id }) => id);

/** Receipts of about this many characters. */
const long = (id: string, length: number) => receipt(id, { regime: 'x'.repeat(length) });

/** A storage that holds so many characters in all. */
function storageFor(characters: number): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, value: string) {
      const others = [...kept].filter(([name]) => name !== key);
      if (others.reduce((sum, [, one]) => sum + one.length, value.length) > characters) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      kept.set(key, value);
    },
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('keepReceipt', () => {
  it('keeps a receipt as it is, under the name of the record', () => {
    keepReceipt(NAME, receipt('a'));
    expect(readReceipts(NAME)).toEqual([receipt('a')]);
    expect(Object.keys(localStorage)).toEqual(['assent:receipts']);
  });

  it('keeps the oldest first', () => {
    for (const id of ['a', 'b', 'c']) keepReceipt(NAME, receipt(id));
    expect(idsOf(readReceipts(NAME))).toEqual(['a', 'b', 'c']);
  });

  it('keeps logs of other names apart', () => {
    keepReceipt('one', receipt('a'));
    keepReceipt('two', receipt('b'));
    expect([idsOf(readReceipts('one')), idsOf(readReceipts('two'))]).toEqual([['a'], ['b']]);
  });

  it('keeps the last twenty', () => {
    for (let at = 1; at <= 25; at++) keepReceipt(NAME, receipt(`r${at}`));
    expect(idsOf(readReceipts(NAME))).toEqual(Array.from({ length: 20 }, (_, at) => `r${at + 6}`));
  });

  it('drops the oldest where the log grows too long', () => {
    for (const id of ['a', 'b', 'c', 'd']) keepReceipt(NAME, long(id, 18_000));
    expect(idsOf(readReceipts(NAME))).toEqual(['b', 'c', 'd']);
    expect((localStorage.getItem(LOG) ?? '').length).toBeLessThanOrEqual(MAX_LENGTH);
  });

  it('keeps the newest, however long it is', () => {
    keepReceipt(NAME, receipt('a'));
    keepReceipt(NAME, long('b', MAX_LENGTH + 1));
    expect(idsOf(readReceipts(NAME))).toEqual(['b']);
  });

  it('drops the oldest where the storage is full', () => {
    const size = JSON.stringify(receipt('a')).length;
    storageFor(3 * size + 10);
    for (const id of ['a', 'b', 'c', 'd', 'e']) keepReceipt(NAME, receipt(id));
    expect(idsOf(readReceipts(NAME))).toEqual(['c', 'd', 'e']);
  });

  it('leaves what others keep in a full storage alone', () => {
    const kept = storageFor(1_000);
    kept.set('cart', 'x'.repeat(990));
    expect(() => keepReceipt(NAME, receipt('a'))).not.toThrow();
    expect([...kept.keys()]).toEqual(['cart']);
  });

  it('never throws where the storage does, and tries no more than once for each receipt', () => {
    const setItem = vi.fn(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    vi.stubGlobal('localStorage', { getItem: setItem, setItem, removeItem: () => undefined });
    expect(() => keepReceipt(NAME, receipt('a'))).not.toThrow();
    expect(setItem.mock.calls.filter((call: unknown[]) => call.length === 2)).toHaveLength(1);
  });

  it('goes on after a log of any content: twenty at most, within bounds, the new one last', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.jsonValue(), { maxLength: 40 }).map((all) => JSON.stringify(all)),
      fc
        .array(fc.record({ id: fc.jsonValue(), at: fc.jsonValue() }), { maxLength: 40 })
        .map((all) => JSON.stringify(all)),
      fc.constantFrom(
        'null',
        '{"id":"x"}',
        '[[["',
        '['.repeat(100_000),
        '[null,{"id":""},7]',
        '{"filter":1}',
        '"text"',
      ),
      fc.nat(3_000).map((size) => JSON.stringify(Array.from({ length: 40 }, (_, at) => long(`old${at}`, size)))),
    );
    fc.assert(
      fc.property(junk, (content) => {
        localStorage.setItem(LOG, content);
        keepReceipt(NAME, receipt('new'));
        const log = readReceipts(NAME);
        expect(log.at(-1)).toEqual(receipt('new'));
        expect(log.length).toBeLessThanOrEqual(20);
        expect((localStorage.getItem(LOG) ?? '').length).toBeLessThanOrEqual(MAX_LENGTH);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('keeps the receipts among junk', () => {
    localStorage.setItem(LOG, JSON.stringify([null, receipt('a'), 7, 'text', {}, [], { id: '' }, receipt('b')]));
    keepReceipt(NAME, receipt('c'));
    expect(idsOf(readReceipts(NAME))).toEqual(['a', 'b', 'c']);
  });
});
