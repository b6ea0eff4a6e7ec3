// Faults of the page's own functions.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callSafely } from '../../src/core/call-safely.js';

const fail = (): never => {
  throw new Error('of the page');
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('callSafely', () => {
  it('hands the value over', () => {
    const listener = vi.fn();
    callSafely(listener, 7);
    expect(listener.mock.calls).toEqual([[7]]);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('keeps a fault of the page from whoever called', () => {
    expect(() => callSafely(fail, 7)).not.toThrow();
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});
