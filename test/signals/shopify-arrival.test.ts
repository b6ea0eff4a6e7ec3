// How Shopify comes into the page: already there, loaded by its theme, or fetched outside one.
import { describe, expect, it, vi } from 'vitest';
import { decide, EVERYTHING, page, show, stranger } from './page.js';
import { log, since, start, usePlatform } from './platform.js';
import { openShop } from './shopify-shop.js';

usePlatform();

describe('Shopify', () => {
  const load = async () => (await import('../../src/signals/shopify.js')).shopify;
  const NONE = '{analytics:false,marketing:false,preferences:false}';

  it('is told once where a theme brings it at once', async () => {
    openShop();
    const { customerPrivacy } = page['Shopify'] as { customerPrivacy: unknown };
    const loadFeatures = (_: unknown, done: () => void) => {
      Object.assign(page['Shopify'] as object, { customerPrivacy });
      done();
    };
    page['Shopify'] = { loadFeatures };
    start('shopify', await load(), stranger());
    expect(since()).toEqual([]);
    vi.resetModules();
    page['Shopify'] = { loadFeatures };
    start('shopify', await load(), stranger({ gpc: true }));
    expect(since()).toEqual(['{sale_of_data:false}']);
  });

  it.each(['consentTrackingApiLoaded', 'shopifyCustomerPrivacyApiLoaded'])('is told once it says %s', async (type) => {
    const visitor = stranger();
    decide(visitor);
    start('shopify', await load(), visitor);
    openShop();
    expect(since()).toEqual([]);
    document.dispatchEvent(new Event(type));
    expect(since()).toEqual([NONE]);
  });

  it('is asked for once outside a theme, also where its file is blocked', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => undefined);
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor, { headless: true, storefrontAccessToken: 'public' });
    const script = append.mock.calls[0]?.[0] as HTMLScriptElement;
    expect(script.src).toContain('/consent-tracking-api/v0.2/');
    script.onerror?.(new Event('error'));
    for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('load'));
    expect(append).toHaveBeenCalledOnce();
  });

  it('is fetched headless for a minor, too', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => undefined);
    start('shopify', await load(), stranger({ minor: true }), { headless: true, storefrontAccessToken: 'public' });
    expect(append).toHaveBeenCalledOnce();
  });

  it('is loaded in a theme that has it', async () => {
    const visitor = stranger();
    decide(visitor);
    let done: ((error?: unknown) => void) | undefined;
    page['Shopify'] = { loadFeatures: (wanted: object[], then: () => void) => ((done = then), log.push(show(wanted))) };
    const shop = start('shopify', await load(), visitor);
    shop.update();
    expect(since()).toEqual(['[{name:consent-tracking-api,version:0.1}]']);
    openShop();
    done?.();
    expect(since()).toEqual([NONE]);
  });

  it('is fetched headless once there is something to say, and told where the checkout is', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
    const visitor = stranger();
    const options = { headless: true, storefrontAccessToken: 'public', checkoutRootDomain: 'checkout.localhost' };
    const shop = start('shopify', await load(), visitor, options);
    expect(append).not.toHaveBeenCalled();
    decide(visitor);
    shop.update();
    shop.update();
    expect(append).toHaveBeenCalledTimes(1);
    openShop();
    document.dispatchEvent(new Event('load'));
    expect(since()[0]).toMatch(
      /^\{analytics:false,.*headlessStorefront:true,checkoutRootDomain:checkout.localhost,.*storefrontAccessToken:public\}$/,
    );
  });
});
