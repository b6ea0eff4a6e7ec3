// The thread through all layers: tag, configuration, banner, choice, gate, and the next page.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { gatedShop } from '../helpers/gated-shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const { allRan, asked, shopPage } = gatedShop(site);

describe('a first visit', () => {
  it('asks for nothing optional before a choice, and for each thing exactly once after a yes', async () => {
    shopPage();
    const { page, errors } = await site.visit('/shop');
    await bannerShown(page);
    await settle(page);
    expect(asked()).toEqual([0, 0, 0]);
    expect(await page.context().cookies()).toEqual([]);

    await choose(page, 'accept-all');
    await allRan(page);
    await comesTo(page, asked, [1, 1, 1]);
    expect(await page.evaluate('ran.slice().sort()')).toEqual(['advert', 'analytics', 'inline']);
    expect(await page.evaluate('ran.indexOf("analytics") < ran.indexOf("inline")')).toBe(true);
    expect(await isBannerShown(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  it.each([
    ['nobody has to be asked', '{ "regimes": "us", "region": "US-CA" }', ''],
    ['a minor is not asked', '{ "minor": true }', ''],
    ['an answer has another name', '{ "store": { "name": "shop-consent" } }', 'void assent.rejectAll()'],
  ])("asks for no banner's file where %s", async (_, config, act) => {
    site.html('/shop', `<script type="application/json" data-assent-config>${config}</script>{tag}<h1>Shop</h1>`);
    const { page } = await site.visit('/shop');
    await page.evaluate(act);
    await settle(page);
    site.forgetRequests();
    await page.reload();
    await settle(page);
    expect(site.requests().filter((path) => path.includes('assent-ui'))).toEqual([]);
    expect(await isBannerShown(page)).toBe(false);
  });

  it("asks for the banner's file before a signal hears of anything", async () => {
    site.html(
      '/shop',
      `<script>dataLayer = []; dataLayer.push = () => { asked ??= performance.now(); return 0; }; var asked;</script>
      <script type="application/json" data-assent-config>{ "signals": { "google": true } }</script>{tag}<h1>Shop</h1>`,
    );
    const { page } = await site.visit('/shop');
    await bannerShown(page);
    const isSooner = `performance.getEntriesByType('resource').find(({ name }) => name.includes('assent-ui')).startTime < asked`;
    expect(await page.evaluate(isSooner)).toBe(true);
  });

  it('asks for nothing optional after a no, on this page and the next', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await choose(page, 'reject-all');
    await settle(page);
    await page.reload();
    expect(await isBannerShown(page)).toBe(false);
    expect(asked()).toEqual([0, 0, 0]);
  });

  it('keeps the choice for the next page, which loads no interface and makes no banner', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await choose(page, 'accept-all');
    await allRan(page);
    await comesTo(page, asked, [1, 1, 1]);
    site.forgetRequests();
    await page.reload();
    await comesTo(page, asked, [1, 1, 1]);
    expect(site.asked('/assent/assent.js')).toBe(1);
    expect(site.asked('/assent/assent-ui.js')).toBe(0);
    expect(site.asked('/assent/assent-doctor.js')).toBe(0);
    expect(await page.locator('assent-banner').count()).toBe(0);
  });

  it('runs only what was allowed when single categories are chosen', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await page.evaluate('assent.set({ analytics: true })');
    await comesTo(page, asked, [1, 0, 0]);
    expect(await page.evaluate('assent.get().choices')).toEqual({
      functionality: true,
      analytics: true,
      preference: false,
      targeting: false,
    });
  });

  it('gates what is inserted later, by the same rules', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await bannerShown(page);
    const insert = () =>
      page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<img data-assent="targeting" data-src="/pixel.gif?late">'),
      );
    await insert();
    await settle(page);
    expect(site.asked('/pixel.gif')).toBe(0);
    await choose(page, 'accept-all');
    await comesTo(page, () => site.asked('/pixel.gif'), 2);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img data-assent="targeting" data-src="/pixel.gif?later">'),
    );
    await comesTo(page, () => site.asked('/pixel.gif'), 3);
  });

  it('does not decide by Escape, scrolling, waiting or going on to the next page', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await bannerShown(page);
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 400);
    await page.mouse.click(5, 5);
    await page.reload();
    await bannerShown(page);
    expect(asked()).toEqual([0, 0, 0]);
    expect(await page.evaluate('assent.get().decided')).toBe(false);
  });
});

describe('assent-full.js', () => {
  it('asks, shows its second layer and concludes a decision with no other file', async () => {
    site.html('/', '<script src="/assent/assent-full.js"></script><h1>Shop</h1>');
    const { page, warnings } = await site.visit('/');
    await page.click('assent-banner [data-assent-action="preferences"]');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click();
    await expect.poll(() => page.evaluate('assent.receipt()?.hash.length')).toBeGreaterThan(20);
    expect(site.requests().filter((path) => path.startsWith('/assent/'))).toEqual(['/assent/assent-full.js']);
    expect(warnings).toEqual([]);
  });
});
