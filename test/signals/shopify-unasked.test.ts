// Shopify where nobody is asked, and where a yes does not count: what it is told all the same.
import { describe, expect, it } from 'vitest';
import { decide, EVERYTHING, stranger } from './page.js';
import { since, start, usePlatform } from './platform.js';
import { answer, openShop, stored } from './shopify-shop.js';

usePlatform();

describe('Shopify', () => {
  const load = async () => (await import('../../src/signals/shopify.js')).shopify;
  const CLOSED = '{analytics:false,marketing:false,preferences:false,sale_of_data:false}';

  it('takes a yes back that it may not have: a minor', async () => {
    openShop();
    const shop = start('shopify', await load(), stranger({ minor: true }));
    answer();
    expect(since()).toEqual([CLOSED]);
    stored['marketing'] = 'yes';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    answer();
    expect(since()).toEqual([CLOSED]);
    expect(shop.adopted).toHaveLength(1);
  });

  it.each(['opt-in', 'opt-out', 'notice'] as const)('refuses everything for a minor, once (%s)', async (mode) => {
    openShop();
    const visitor = stranger({ mode, minor: true });
    const shop = start('shopify', await load(), visitor);
    answer();
    shop.update();
    expect(since()).toEqual([CLOSED]);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    expect(shop.adopted).toEqual([]);
  });

  it('refuses everything once it is known that this is a minor, and sells nothing when it is not one after all', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out', allowed: [...EVERYTHING] });
    const shop = start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    Object.assign(visitor, { minor: true, allowed: [] });
    shop.update();
    answer();
    expect(since()).toEqual([CLOSED]);
    Object.assign(visitor, { minor: false, mode: 'opt-in' });
    decide(visitor, 'analytics');
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:false,preferences:false}']);
    expect(shop.adopted).toEqual([]);
  });

  it('refuses adverts as well where nobody is asked and the browser asks for privacy, once', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out', gpc: true, allowed: ['analytics', 'preference'] });
    const shop = start('shopify', await load(), visitor);
    answer();
    shop.update();
    expect(since()).toEqual(['{marketing:false,sale_of_data:false}']);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    expect(shop.adopted).toEqual([]);
  });

  it('hears nothing where nobody is asked and nothing is to be refused', async () => {
    openShop();
    start('shopify', await load(), stranger({ mode: 'opt-out', allowed: [...EVERYTHING] }));
    expect(since()).toEqual([]);
  });

  it('hears a no that has lapsed where nobody is asked, since it still holds', async () => {
    openShop();
    start('shopify', await load(), stranger({ mode: 'opt-out', lapsed: true, allowed: ['analytics', 'preference'] }));
    expect(since()).toEqual(['{marketing:false}']);
  });
});
