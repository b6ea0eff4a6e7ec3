// Erasing from localStorage and sessionStorage.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseKeys } from '../../src/store/erase-storage.js';

const isOurs = (name: string) => name.startsWith('ga:');

function erase(type: 'local' | 'session', isSelected: (name: string) => boolean = isOurs): [string, boolean][] {
  const reports: [string, boolean][] = [];
  eraseKeys(type, isSelected, (name, isGone) => reports.push([name, isGone]));
  return reports;
}

beforeEach(() => {
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem('ga:visits', '7');
    storage.setItem('ga:source', '');
    storage.setItem('cart', '1');
  }
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('eraseKeys', () => {
  it.each([
    ['local', () => [localStorage, sessionStorage]],
    ['session', () => [sessionStorage, localStorage]],
  ] as const)('removes what is selected from %s storage, reports it, and leaves the rest', (type, storages) => {
    const [storage, other] = storages() as [Storage, Storage];
    expect(erase(type)).toEqual([
      ['ga:visits', true],
      ['ga:source', true],
    ]);
    expect(Object.keys(storage)).toEqual(['cart']);
    expect(Object.keys(other)).toEqual(['ga:visits', 'ga:source', 'cart']);
  });

  it('removes every one of many keys', () => {
    for (let at = 0; at < 50; at++) localStorage.setItem(`ga:${at}`, 'x');
    expect(erase('local')).toHaveLength(52);
    expect(Object.keys(localStorage)).toEqual(['cart']);
  });

  it('touches nothing when nothing is selected', () => {
    expect(erase('local', () => false)).toEqual([]);
    expect(localStorage.getItem('ga:visits')).toBe('7');
  });

  it('reports a key that would not go', () => {
    class Stubborn {
      'ga:visits' = '7';
      getItem = () => '7';
      removeItem = () => undefined;
    }
    vi.stubGlobal('localStorage', new Stubborn());
    expect(erase('local')).toEqual([['ga:visits', false]]);
  });

  it.each(['local', 'session'] as const)('reports nothing where %s storage may not be reached', (type) => {
    Object.defineProperty(globalThis, `${type}Storage`, { ...blocked, configurable: true });
    try {
      expect(erase(type)).toEqual([]);
    } finally {
      Object.defineProperty(globalThis, `${type}Storage`, before[type]);
    }
  });
});

const blocked: PropertyDescriptor = {
  get: () => {
    throw new DOMException('Access is denied', 'SecurityError');
  },
};

const before = {
  local: Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor,
  session: Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage') as PropertyDescriptor,
};
