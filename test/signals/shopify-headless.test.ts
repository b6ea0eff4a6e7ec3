// What goes along with an answer to Shopify from outside a theme.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headlessFields } from '../../src/signals/shopify-headless.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('location', { host: 'www.shop.example:8080' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  // A page hears of each thing once; every test is another page.
  Reflect.deleteProperty(globalThis, Symbol.for('assent:said'));
});

describe('the token', () => {
  it('that is public goes along', () => {
    expect(headlessFields({ storefrontAccessToken: 'public' })).toMatchObject({ storefrontAccessToken: 'public' });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each(['shpat_0123456789', undefined, 7])('%j is not sent, and warned about', (storefrontAccessToken) => {
    expect(headlessFields({ storefrontAccessToken })).not.toHaveProperty('storefrontAccessToken');
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      '[assent:signals] signals.shopify.storefrontAccessToken: expected the public token of the storefront, got another',
    );
  });
});

describe('the domain that shop and checkout share', () => {
  it.each([
    ['checkout.shop.example', '.shop.example'],
    ['www.shop.example', '.www.shop.example'],
    ['shop.example', '.shop.example'],
    ['another.example', ''],
    ['shop.test', ''],
  ])('with a checkout at %s is %j', (checkoutRootDomain, shared) => {
    expect(headlessFields({ storefrontAccessToken: 'public', checkoutRootDomain })).toMatchObject({
      headlessStorefront: true,
      checkoutRootDomain,
      storefrontRootDomain: shared,
    });
  });

  it('is what the site says where it says so', () => {
    const fields = headlessFields({ storefrontAccessToken: 'public', storefrontRootDomain: '.example' });
    expect(fields['storefrontRootDomain']).toBe('.example');
  });
});
