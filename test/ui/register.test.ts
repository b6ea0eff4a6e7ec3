// Names of elements: taken once, whoever comes first, and without an exception into the page.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { register } from '../../src/ui/shared/register.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('an element', () => {
  it('gets its name, as often as it likes, in silence', () => {
    class First extends HTMLElement {}
    register('assent-first', First);
    register('assent-first', First);
    expect(customElements.get('assent-first')).toBe(First);
    expect(document.createElement('assent-first')).toBeInstanceOf(First);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('leaves a name that is taken to who has it, and says so', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('assent-taken', Theirs);
    expect(() => register('assent-taken', Ours)).not.toThrow();
    expect(customElements.get('assent-taken')).toBe(Theirs);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\[assent:element] <assent-taken>: /));
  });
});
