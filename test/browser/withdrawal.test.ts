// A yes that is taken back: what it let go is gone, and what ran is gone with a reload.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { read } from '../helpers/bundle.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { gatedShop } from '../helpers/gated-shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const { allRan, asked, shopPage } = gatedShop(site);

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

  it('reloads once, though what follows the answer before has not been fetched yet', async () => {
    shopPage();
    const arrive = site.heldScript('/assent/assent-aftermath.js', read('dist/assent-aftermath.js'));
    const { page } = await site.visit('/shop');
    await choose(page, 'accept-all');
    await allRan(page);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(`
      navigation.onnavigate = ({ navigationType }) => {
        if (navigationType === 'reload') sessionStorage.reloads = Number(sessionStorage.reloads ?? 0) + 1;
      };
      void assent.withdraw();`);
    arrive();
    await reloaded;
    await settle(page);
    expect(await page.evaluate('[sessionStorage.reloads, assent.get().method, window.ran]')).toEqual([
      '1',
      'withdraw',
      undefined,
    ]);
  });

  it('does not reload where no script of it ran, or where the site keeps the page', async () => {
    shopPage();
    const { page } = await site.visit('/shop');
    await page.evaluate('assent.set({ preference: true }); window.before = true; assent.withdraw()');
    await settle(page);
    expect(await page.evaluate('window.before')).toBe(true);

    site.html(
      '/keep',
      `${KEEP}{tag}
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
