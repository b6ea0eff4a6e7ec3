// The demo storefront, as someone meets it who has just started it.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const VENDORS = ['/vendor/analytics.js', '/vendor/recommendations.js', '/vendor/advert.svg'];

describe('the demo storefront', () => {
  it('asks nothing of its vendors before a choice, everything once after a yes, and shows it in its panel', async () => {
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    await page.waitForTimeout(300);
    expect(VENDORS.map(site.asked)).toEqual([0, 0, 0]);
    expect(await page.locator('body').innerText()).toContain('Nothing optional was requested');

    await choose(page, 'accept-all');
    await expect.poll(() => VENDORS.map(site.asked)).toEqual([1, 1, 1]);
    const panel = page.locator('aside', { hasText: 'What this page asked for' });
    for (const path of VENDORS) await panel.getByText(path).first().waitFor();
    expect(warnings).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('lets nobody be asked twice, and works without a yes: the basket counts', async () => {
    const { page, errors } = await site.visit('/');
    await choose(page, 'reject-all');
    await page.reload();
    await page
      .getByRole('button', { name: /add .*basket/i })
      .first()
      .click();
    expect(await page.evaluate(() => localStorage.getItem('basket'))).toMatch(/1/);
    expect(await page.locator('assent-banner').count()).toBe(0);
    expect(VENDORS.map(site.asked)).toEqual([0, 0, 0]);
    expect(errors).toEqual([]);
  });

  it.each([320, 360, 1280])('at %i px never scrolls sideways, with the banner up', async (width) => {
    const { page } = await site.visit('/', { profile: { viewport: { width, height: 640 } } });
    await bannerShown(page);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const banner = await page.locator('assent-banner').boundingBox();
    expect(banner?.width).toBe(width);
  });

  it('asks on a 360 × 640 phone in at most a third of the screen, with two buttons of one size', async () => {
    const { page } = await site.visit('/', { profile: { viewport: { width: 360, height: 640 } } });
    await bannerShown(page);
    const banner = await page.locator('assent-banner').boundingBox();
    expect(banner?.height).toBeLessThanOrEqual(640 / 3);
    const [accept, reject] = await Promise.all(
      ['accept-all', 'reject-all'].map((action) =>
        page.locator(`assent-banner [data-assent-action="${action}"]`).boundingBox(),
      ),
    );
    expect([accept?.width, accept?.height]).toEqual([reject?.width, reject?.height]);
    expect(accept?.height).toBeGreaterThanOrEqual(44);
  });

  it('has a policy page whose withdrawal takes everything back', async () => {
    const { page, context } = await site.visit('/');
    await choose(page, 'accept-all');
    await settle(page);
    expect(await page.evaluate('document.cookie')).toContain('_tally');
    await page.goto(`${site.url}/privacy.html`);
    await page.locator('[data-assent-action="withdraw"]').first().click();
    await expect.poll(() => page.evaluate('document.cookie')).not.toContain('_tally');
    expect(await page.evaluate('assent.get().choices')).toMatchObject({
      analytics: false,
      preference: false,
      targeting: false,
    });
    const next = await site.visit('/', { context });
    expect(await isBannerShown(next.page)).toBe(false);
    expect(VENDORS.map(site.asked)).toEqual([1, 1, 1]);
  });
});
