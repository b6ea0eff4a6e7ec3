// How a developer hears of a mistake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The function as a page that was just loaded has it: nothing has been said yet. */
async function freshWarn() {
  vi.resetModules();
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
    warn('value', 'minor: expected true or false, got 1');
    expect(said()).toEqual([['[assent:value] minor: expected true or false, got 1']]);
  });

  it('says the same thing once', async () => {
    const warn = await freshWarn();
    for (let time = 0; time < 3; time++) warn('value', 'the same');
    expect(said()).toHaveLength(1);
  });

  it('says another thing, or the same under another code', async () => {
    const warn = await freshWarn();
    warn('value', 'one');
    warn('value', 'two');
    warn('missing', 'one');
    expect(said().flat()).toEqual(['[assent:value] one', '[assent:value] two', '[assent:missing] one']);
  });

  it('says it again in a page that was loaded anew', async () => {
    (await freshWarn())('value', 'the same');
    (await freshWarn())('value', 'the same');
    expect(said()).toHaveLength(2);
  });
});
