// localStorage, of which every call may fail.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLocal, writeLocal } from '../../src/store/fallback.js';

const fail = (): never => {
  throw new DOMException('not now', 'QuotaExceededError');
};

const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;

afterEach(() => {
  vi.unstubAllGlobals();
  Object.defineProperty(globalThis, 'localStorage', descriptor);
  localStorage.clear();
});

describe('localStorage', () => {
  it('keeps what is written, and nothing of a name that was not', () => {
    expect(writeLocal('assent', 'one')).toBe(true);
    expect([readLocal('assent'), readLocal('other')]).toEqual(['one', '']);
    expect(localStorage.getItem('assent')).toBe('one');
  });

  it('keeps the last that was written', () => {
    writeLocal('assent', 'one');
    expect(writeLocal('assent', 'two')).toBe(true);
    expect(readLocal('assent')).toBe('two');
  });

  it('puts it in the place of the one before, without a moment in which there is none', () => {
    const kept = new Map([['assent', 'one']]);
    const removeItem = vi.fn();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem,
    });
    expect(writeLocal('assent', 'two')).toBe(true);
    expect(removeItem).not.toHaveBeenCalled();
  });

  it('forgets what is removed and nothing else', () => {
    writeLocal('assent', 'one');
    writeLocal('other', 'two');
    expect(writeLocal('assent', '')).toBe(false);
    expect([readLocal('assent'), readLocal('other')]).toEqual(['', 'two']);
  });

  it('says that a write failed when it is full, and no older copy stays', () => {
    const kept = new Map([['assent', 'an older yes']]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: fail,
      removeItem: (key: string) => void kept.delete(key),
    });
    expect(writeLocal('assent', 'no')).toBe(false);
    expect(readLocal('assent')).toBe('');
  });

  it('makes room with its own older copy', () => {
    const kept = new Map([['assent', 'x'.repeat(10)]]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => (kept.size ? fail() : kept.set(key, value)),
      removeItem: (key: string) => void kept.delete(key),
    });
    expect(writeLocal('assent', 'y'.repeat(10))).toBe(true);
    expect(readLocal('assent')).toBe('y'.repeat(10));
  });

  it('says that a write failed when it is not there to be read', () => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
    expect(writeLocal('assent', 'one')).toBe(false);
  });

  it('says that a write failed when something else is there to be read', () => {
    vi.stubGlobal('localStorage', { getItem: () => 'two', setItem: () => undefined, removeItem: () => undefined });
    expect(writeLocal('assent', 'one')).toBe(false);
  });

  it('never throws where every call fails', () => {
    vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
    expect([readLocal('assent'), writeLocal('assent', 'one')]).toEqual(['', false]);
    expect(() => writeLocal('assent', '')).not.toThrow();
  });

  it('never throws where it may not even be named', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: fail, configurable: true });
    expect([readLocal('assent'), writeLocal('assent', 'one')]).toEqual(['', false]);
    expect(() => writeLocal('assent', '')).not.toThrow();
  });

  it.each([null, undefined])('never throws where it is %s', (nothing) => {
    vi.stubGlobal('localStorage', nothing);
    expect([readLocal('assent'), writeLocal('assent', 'one')]).toEqual(['', false]);
    expect(() => writeLocal('assent', '')).not.toThrow();
  });
});
