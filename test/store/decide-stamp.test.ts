// When a decision was made, always after the one before, and the id that it alone has.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createId } from '../../src/store/id.js';
import { wishForAll } from '../../src/store/wish.js';
import { make } from './asked.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('decide', () => {
  describe('at', () => {
    it('is now', () => {
      vi.useFakeTimers({ now: 1_000_000 });
      expect(make(wishForAll(true)).at).toBe(1_000_000);
    });

    it('is later than the one before, in the same millisecond as well', () => {
      vi.useFakeTimers({ now: 1_000_000 });
      const first = make(wishForAll(true));
      expect(make(wishForAll(false), first).at).toBe(1_000_001);
    });

    it('is later than the one before, even if the clock went back', () => {
      vi.useFakeTimers({ now: 1_000_000 });
      const first = make(wishForAll(true));
      vi.setSystemTime(500);
      expect(make(wishForAll(false), first).at).toBe(1_000_001);
    });

    it('is now when the one before is long past', () => {
      vi.useFakeTimers({ now: 1_000_000 });
      const first = make(wishForAll(true));
      vi.setSystemTime(5_000_000);
      expect(make(wishForAll(false), first).at).toBe(5_000_000);
    });
  });

  describe('id', () => {
    it('is sixteen letters and digits, and another each time', () => {
      const ids = Array.from({ length: 500 }, () => make(wishForAll(true)).id);
      for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
      expect(new Set(ids).size).toBe(500);
    });

    it('is not that of the decision before', () => {
      const first = make(wishForAll(true));
      expect(make(wishForAll(true), first).id).not.toBe(first.id);
    });
  });
});

describe('createId', () => {
  it('is sixteen letters and digits, whatever bytes chance gives', () => {
    let next = 0;
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.map(() => next++) });
    const ids = Array.from({ length: 16 }, createId);
    expect(ids.join('')).toMatch(/^[0-9a-z]{256}$/);
    expect(new Set(ids.join('')).size).toBe(36);
  });

  it('comes from nothing but the random source', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) });
    expect(createId()).toBe('aaaaaaaaaaaaaaaa');
  });
});
