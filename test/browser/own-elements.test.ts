// Elements that a page has written itself: they wait unseen, and go where there is nothing to ask.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { prerenderedShop } from '../helpers/prerendered-shop.js';
import { UNHURRIED } from '../helpers/regional-shop.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const BANNER = `<assent-banner><h2>Cookies?</h2><p>We would like to use some.</p>
  <button data-assent-action="accept-all">Yes</button> <button data-assent-action="reject-all">No</button></assent-banner>`;

const isVisible = (page: Page) => page.locator('assent-banner').isVisible();

/** A page with a banner of its own, in which shifts are counted. */
const visit = async (config: object = {}, attributes = '') => {
  const counting = `<script>var shifts = 0;
    new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true })</script>`;
  site.html(
    '/',
    `${counting}${shop(config)}<script src="/assent/assent.js" ${attributes}></script><body>${BANNER}<p>Chairs</p>`,
  );
  return (await site.visit('/')).page;
};

describe("a banner of the page's own", () => {
  it('moves nothing when it comes, and is not there for who has answered', async () => {
    const page = await visit();
    await bannerShown(page);
    expect(await page.textContent('assent-banner h2')).toBe('Cookies?');
    expect(await ask(page, 'shifts')).toBe(0);
    await choose(page, 'reject-all');
    await page.reload();
    await settle(page);
    expect(await isVisible(page)).toBe(false);
    await ask(page, 'assent.showBanner()');
    await bannerShown(page);
  });

  it.each([
    ['a minor', { minor: true }, ''],
    ['who may object instead', { regimes: 'us' }, 'data-region="US-CA"'],
  ])('is not there for %s', async (_, config, attributes) => {
    const page = await visit(config, attributes);
    await settle(page);
    expect(await isVisible(page)).toBe(false);
  });
});

describe('a banner that a server wrote', () => {
  const config = { policy: { url: '/privacy' }, regimes: 'worldwide' } as const;

  it.each<[string, `<${string}`, string]>([
    ['the tag says where', '<script src="/assent/assent.js" data-region="US-CA"></script>', ''],
    ['the tag says a minor', '<script src="/assent/assent.js" data-minor></script>', ''],
    [
      'the page says a minor',
      '<script src="/assent/assent.js"></script>',
      '<script>window.assent = [(api) => api.setMinor(true)]</script>',
    ],
  ])('goes where %s, and nobody is asked', async (_, tag, words) => {
    prerenderedShop(site).serve({ config, tag, words: `${words}<main><h1>Shop</h1></main>` });
    const { page } = await site.visit('/');
    await settle(page);
    expect(await isVisible(page)).toBe(false);
  });

  it('stays while an address is asked where the visitor is, and goes when that says so', async () => {
    const answer = site.heldScript('/where', '{"country":"US","region":"CA"}');
    prerenderedShop(site).serve({
      config: { ...config, region: '/where' },
      tag: '<script src="/assent/assent.js"></script>',
      words: `${UNHURRIED}<main><h1>Shop</h1></main>`,
    });
    const { page } = await site.visit('/');
    await page.waitForTimeout(300);
    expect(await isVisible(page)).toBe(true);
    answer();
    await expect.poll(() => isVisible(page)).toBe(false);
  });
});
