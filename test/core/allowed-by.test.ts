// Whether what an element needs is allowed by what the visitor said.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allowedBy } from '../../src/core/allowed-by.js';
import type { Consent } from '../../src/core/consent.js';

const consentOf = (decided: boolean) =>
  ({
    decided,
    choices: { functionality: true, analytics: true, targeting: false },
    services: { counter: true, adverts: false },
  }) as unknown as Consent;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('an element that needs', () => {
  it.each([
    ['a yes', 'analytics', true],
    ['a yes to a service', 'counter', true],
    ['what was refused', 'targeting', false],
    ['a refused service', 'adverts', false],
    ['a refusal', '!targeting', true],
    ['a service refused', '!adverts', true],
    ['the refusal of what is allowed', '!analytics', false],
  ])('%s is allowed after a decision or not: %s → %s', (_, needs, expected) => {
    expect(allowedBy(consentOf(true), needs)).toBe(expected);
  });

  it.each(['!targeting', '!adverts', 'analytics !targeting'])(
    'a refusal is not allowed before a decision, when nobody has refused anything: %s',
    (needs) => {
      expect(allowedBy(consentOf(false), needs)).toBe(false);
    },
  );

  it('a name that nobody knows is never allowed, neither so nor so, and is warned about', () => {
    expect(allowedBy(consentOf(true), 'analitics')).toBe(false);
    expect(allowedBy(consentOf(true), '!analitics')).toBe(false);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      '[assent:unknown-name] data-assent: expected a category or service, got "analitics"',
    );
  });
});
