// Doing what may throw.
import { describe, expect, it, vi } from 'vitest';
import { attempt } from '../../src/core/attempt.js';

describe('attempt', () => {
  it.each([0, '', false, null, 'text'])('gives the result as it is: %j', (result) => {
    expect(attempt(() => result)).toBe(result);
  });

  it('acts once', () => {
    const act = vi.fn(() => 7);
    expect([attempt(act), act.mock.calls.length]).toEqual([7, 1]);
  });

  it.each<[what: string, thrown: unknown]>([
    ['an error', new DOMException('Access is denied', 'SecurityError')],
    ['a string', 'no'],
    ['nothing', undefined],
  ])('gives nothing where %s is thrown', (_, thrown) => {
    const act = vi.fn((): number => {
      throw thrown;
    });
    expect(attempt(act)).toBeUndefined();
    expect(act).toHaveBeenCalledOnce();
  });
});
