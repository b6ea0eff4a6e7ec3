// The thread through all layers: tag, configuration, banner, choice, gate, and the next page.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** A page with one gated thing of each kind that loads. */
function shopPage(): void {
  site.script('/analytics.js', 'window.ran = [...(window.ran ?? []), "analytics"]');
  site.script('/advert.js', 'window.ran = [...(window.ran ?? []), "advert"]');
  site.route('/pixel.gif', (_, response) => response.writeHead(200, { 'content-type': 'image/gif' }).end());
  site.html(
    '/shop',
    `{tag}<h1>Shop</h1>
    <script type="text/plain" data-assent="analytics" src="/analytics.js"></script>
    <script type="text/plain" data-assent="targeting" src="/advert.js"></script>
    <script type="text/plain" data-assent="analytics">window.ran = [...(window.ran ?? []), 'inline']</script>
    <img data-assent="targeting" data-src="/pixel.gif" alt="">`,
  );
}

/** The page once all of it ran, of the scripts that a yes lets go. */
const allRan = (page: Page) => page.waitForFunction('window.ran?.length === 3');

const asked = () => ['/analytics.js', '/advert.js', '/pixel.gif'].map(site.asked);

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

describe('a withdrawal', () => {
  it('takes the addresses of embeds away and reloads the page in which a script ran', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await choose(page, 'accept-all');
    await allRan(page);
    await comesTo(page, asked, [1, 1, 1]);
    site.forgetRequests();
    const reloaded = page.waitForEvent('load');
    await page.evaluate('window.before = true; void assent.withdraw()');
    await reloaded;
    await settle(page);
    expect(await page.evaluate('[window.before, assent.get().decided, assent.allows("analytics")]')).toEqual([
      undefined,
      true,
      false,
    ]);
    expect(await page.getAttribute('img', 'src')).toBeNull();
    expect(asked()).toEqual([0, 0, 0]);
  });

  it('reloads within seconds though the file for what follows never arrives', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await choose(page, 'accept-all');
    await page.reload();
    await allRan(page);
    await page.route('**/assent-aftermath.js', () => undefined);
    const reloaded = page.waitForEvent('load');
    // By the page's own clock: what drives it may be slow.
    await page.evaluate(`(() => {
      const start = performance.now();
      addEventListener('beforeunload', () => (sessionStorage.took = performance.now() - start));
      void assent.withdraw();
    })()`);
    await reloaded;
    expect(Number(await page.evaluate('sessionStorage.took'))).toBeLessThan(5000);
    expect(await page.evaluate('[assent.get().method, window.ran]')).toEqual(['withdraw', undefined]);
  });

  it('does not reload where no script of it ran, or where the site keeps the page', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await page.evaluate('assent.set({ preference: true }); window.before = true; assent.withdraw()');
    await settle(page);
    expect(await page.evaluate('window.before')).toBe(true);

    site.html(
      '/keep',
      `<script type="application/json" data-assent-config>{ "withdraw": "keep" }</script>{tag}
      <img data-assent="analytics" data-src="/pixel.gif" alt=""><script type="text/plain" data-assent="analytics" src="/analytics.js"></script>`,
    );
    await page.goto(`${site.url}/keep`);
    await page.evaluate('assent.acceptAll()');
    await page.waitForFunction('window.ran');
    await expect.poll(() => page.getAttribute('img', 'src')).toBe('/pixel.gif');
    await page.evaluate('window.before = true; assent.withdraw()');
    await settle(page);
    expect(await page.evaluate('window.before')).toBe(true);
    expect(await page.getAttribute('img', 'src')).toBeNull();
    expect(await page.getAttribute('img', 'data-src')).toBe('/pixel.gif');
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
