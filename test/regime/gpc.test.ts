// The browser's own wish for privacy, as the browser says it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasPrivacySignal } from '../../src/regime/gpc.js';

afterEach(() => vi.unstubAllGlobals());

describe('Global Privacy Control', () => {
  it.each([
    ['says that it is on', { globalPrivacyControl: true }, true],
    ['says that it is off', { globalPrivacyControl: false }, false],
    ['does not know it', {}, false],
    ['says something else', { globalPrivacyControl: '0' }, false],
  ])('of a browser that %s is %o → %s', (_, navigator, expected) => {
    vi.stubGlobal('navigator', navigator);
    expect(hasPrivacySignal()).toBe(expected);
  });

  it('is off where there is no browser', () => {
    vi.stubGlobal('navigator', undefined);
    expect(hasPrivacySignal()).toBe(false);
  });
});
