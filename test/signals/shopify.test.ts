// Shopify: what it is told, what it tells, and that neither ever goes round in circles.
import { describe, expect, it } from 'vitest';
import type { Signals } from '../../src/signals/signal.js';
import { decide, EVERYTHING, stranger, type Visitor } from './page.js';
import { since, start, usePlatform } from './platform.js';
import { answer, openShop, stored } from './shopify-shop.js';

usePlatform();

describe('Shopify', () => {
  /** Says yes to everything, and no before that has been answered. */
  function changeOneMind(visitor: Visitor, shop: Signals): void {
    decide(visitor, ...EVERYTHING);
    shop.update();
    decide(visitor);
    shop.update();
    answer();
  }

  const load = async () => (await import('../../src/signals/shopify.js')).shopify;
  const ALL = '{analytics:true,marketing:true,preferences:true}';
  const NONE = '{analytics:false,marketing:false,preferences:false}';

  it('hears every decision once, and nothing before', async () => {
    openShop();
    const visitor = stranger();
    const shop = start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    decide(visitor, ...EVERYTHING);
    shop.update();
    answer();
    expect(since()).toEqual([ALL]);
    decide(visitor);
    shop.update();
    answer();
    expect(since()).toEqual([NONE]);
    expect(shop.adopted).toEqual([]);
  });

  it('hears nothing on the next page, since it remembers', async () => {
    openShop();
    Object.assign(stored, { analytics: 'yes', marketing: 'yes', preferences: 'yes' });
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
  });

  it('takes an older yes back where nobody has answered here', async () => {
    openShop();
    stored['marketing'] = 'yes';
    start('shopify', await load(), stranger());
    answer();
    expect(since()).toEqual(['{marketing:false}']);
  });

  it('hears of sales only from an opt-out or the browser, and that it was undone', async () => {
    openShop();
    const visitor = stranger({ gpc: true });
    const shop = start('shopify', await load(), visitor);
    answer();
    expect(since()).toEqual(['{sale_of_data:false}']);
    visitor.gpc = false;
    decide(visitor, ...EVERYTHING);
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:true,preferences:true,sale_of_data:true}']);
    visitor.optOut = true;
    decide(visitor, 'analytics', 'preference');
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:false,preferences:true,sale_of_data:false}']);
  });

  it('hears of no refusal to sell from who allows adverts though the browser asks for privacy', async () => {
    openShop();
    const visitor = stranger({ gpc: true });
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([ALL]);
  });

  it('hears another answer while the one before is on its way', async () => {
    openShop();
    Object.assign(stored, { analytics: 'no', marketing: 'no', preferences: 'no' });
    const visitor = stranger();
    decide(visitor);
    const shop = start('shopify', await load(), visitor);
    changeOneMind(visitor, shop);
    expect(since()).toEqual([ALL, NONE]);
    expect([stored['marketing'], shop.adopted]).toEqual(['no', []]);
  });

  it('adopts what is chosen in its own interface', async () => {
    openShop();
    const shop = start('shopify', await load(), stranger());
    Object.assign(stored, { analytics: 'yes', marketing: 'no', preferences: 'no' });
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(since()).toEqual([]);
  });

  it('adopts an opt-out of sales as a no to adverts, and no other way round', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out' });
    visitor.allowed = [...EVERYTHING];
    const shop = start('shopify', await load(), visitor);
    stored['sale_of_data'] = 'yes';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([]);
    stored['sale_of_data'] = 'no';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([{ targeting: false }]);
  });

  it('takes its own older answer for no choice', async () => {
    openShop();
    const visitor = stranger();
    const shop = start('shopify', await load(), visitor);
    changeOneMind(visitor, shop);
    expect(shop.adopted).toEqual([]);
    expect(visitor.allowed).toEqual(['functionality']);
  });
});
