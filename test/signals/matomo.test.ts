// Matomo counts without cookies before a yes only where a site says so in the one word that means it.
import { expect, it } from 'vitest';
import { matomo } from '../../src/signals/matomo.js';

const told = (cookies: unknown) =>
  matomo.calls({
    is: { consent: false },
    words: { consent: 'denied' },
    step: 'default',
    isChange: false,
    options: { cookies },
    facts: {} as never,
    retry: () => undefined,
    earlier: () => null,
  });

it.each([undefined, false, null, 'false', 'no', 1, {}])('asks for consent to all of it for cookies: %j', (cookies) => {
  expect(told(cookies)).toEqual([['_paq.push', ['requireConsent']]]);
});

it('asks for consent to its cookies alone where that is true', () => {
  expect(told(true)).toEqual([['_paq.push', ['requireCookieConsent']]]);
});
