// How a developer hears of a mistake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The function as a page that was just loaded has it: nothing has been said yet. */
async function freshWarn() {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('assent:said'));
  return (await import('../../src/core/warn.js')).warn;
}

const said = () => vi.mocked(console.warn).mock.calls;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('warn', () => {
  it('writes one line with its code', async () => {
    const warn = await freshWarn();
    warn('value', 'minor', 'true or false', 1);
    expect(said()).toEqual([['[assent:value] minor: expected true or false, got 1']]);
  });

  it('says the same thing once', async () => {
    const warn = await freshWarn();
    for (let time = 0; time < 3; time++) warn('value', 'the', 'very', 'same');
    expect(said()).toHaveLength(1);
  });

  it('says another thing, or the same under another code', async () => {
    const warn = await freshWarn();
    warn('value', 'x', 'one', 'none');
    warn('value', 'x', 'two', 'none');
    warn('missing', 'x', 'one', 'none');
    expect(said().flat()).toEqual([
      '[assent:value] x: expected one, got none',
      '[assent:value] x: expected two, got none',
      '[assent:missing] x: expected one, got none',
    ]);
  });

  it('says it again in a page that was loaded anew', async () => {
    (await freshWarn())('value', 'the', 'very', 'same');
    (await freshWarn())('value', 'the', 'very', 'same');
    expect(said()).toHaveLength(2);
  });
});
