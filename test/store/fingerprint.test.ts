// A hash that says what it is.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../src/store/fingerprint.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fingerprint', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is the SHA-256 that the standard gives', async (text, digest) => {
    expect(await fingerprint(text)).toBe(`sha256-${digest}`);
  });

  it('is over the UTF-8 of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const digest = createHash('sha256').update(text, 'utf8').digest('hex');
        expect(await fingerprint(text)).toBe(`sha256-${digest}`);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j says without a secure origin that it is only an FNV-1a', async (text, sum) => {
    vi.stubGlobal('crypto', {});
    expect(await fingerprint(text)).toBe(`fnv1a-${sum.toString(36)}`);
  });

  it('notices a change without a secure origin as well', async () => {
    vi.stubGlobal('crypto', {});
    expect(await fingerprint('We use 4 cookies')).not.toBe(await fingerprint('We use 5 cookies'));
  });
});
