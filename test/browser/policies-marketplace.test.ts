// The marketplace, against the policy that it is modelled on.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';

const site = useSite();
const { path, policy } = STOREFRONTS.marketplace;
const CONFIG = new URL('../../demo/stores/marketplace/consent.json', import.meta.url);

describe('made-in-china 2001: log-in and customizable pages need cookies', () => {
  it('the log-in is always on inside a category that was refused, and says why', async () => {
    const { page } = await site.visit(path);
    await choose(page, 'reject-all');
    await page.locator('[data-sign-in]').click();
    expect(await ask(page, 'document.cookie')).toContain('eastquay_session=1');
    await page.reload();
    await page.waitForFunction('window.assent?.get');
    await settle(page);
    expect(await ask(page, 'document.cookie')).toContain('eastquay_session=1');
    expect(await ask(page, '["sign-in", "my-page"].map((name) => assent.allows(name))')).toEqual([true, false]);

    await openPreferences(page);
    const signIn = dialog(page).locator('[part=service]', { hasText: 'Sign-in' });
    expect(await signIn.textContent()).toMatch(/Always on[^]*does not work without it/);
    expect(await signIn.getByRole('switch').count()).toBe(0);
  });

  it('a page that has to remember says which category it needs, and opens with a yes to it', async () => {
    const { page } = await site.visit(path);
    await choose(page, 'reject-all');
    const placeholder = page.locator('#my-page assent-placeholder');
    await placeholder.waitFor();
    expect(await placeholder.locator('[part="text"]').innerText()).toMatch(
      /My page \(Eastquay Trading Ltd\): Remembers makers you saved/,
    );
    expect(site.asked('/vendor/my-page.html')).toBe(0);
    await placeholder.getByRole('button', { name: 'Always allow' }).click();
    await expect.poll(() => site.asked('/vendor/my-page.html')).toBe(1);
    expect(site.asked('/vendor/insight.js')).toBe(0);
  });
});

it('made-in-china 2001: anonymous statistics, shared with advertisers: one vendor needs both of its purposes', async () => {
  const { page } = await site.visit(path);
  await bannerShown(page);
  await page.evaluate('assent.set({ analytics: true, targeting: false })');
  await expect.poll(() => site.asked('/vendor/analytics.js')).toBe(1);
  await settle(page);
  expect(site.asked('/vendor/insight.js')).toBe(0);
  const other = await site.visit(path);
  await bannerShown(other.page);
  await other.page.evaluate('assent.set({ analytics: false, targeting: true })');
  await expect.poll(() => site.asked('/vendor/advert-freight.svg')).toBe(1);
  await settle(other.page);
  expect(site.asked('/vendor/insight.js')).toBe(0);

  await page.evaluate('assent.set({ targeting: true })');
  await expect.poll(() => site.asked('/vendor/insight.js')).toBeGreaterThan(0);
});

it('made-in-china 2001: «please check back periodically»: the shop asks again itself, and only then', async () => {
  const config = JSON.parse(await readFile(CONFIG, 'utf8')) as { revision: number };
  let revision = config.revision - 1;
  site.route('/stores/marketplace/consent.json', (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...config, revision })),
  );
  const { page } = await site.visit(path);
  await choose(page, 'accept-all');
  await expect.poll(() => site.asked('/vendor/analytics.js')).toBe(1);
  await page.reload();
  await expect.poll(() => site.asked('/vendor/analytics.js')).toBe(2);
  expect(await isBannerShown(page)).toBe(false);

  revision = config.revision;
  site.forgetRequests();
  await page.reload();
  await bannerShown(page);
  await settle(page);
  expect(await page.locator('assent-banner').innerText()).toContain('Crossview Inc is new');
  expect(site.asked('/vendor/analytics.js')).toBe(0);
});

describe('made-in-china 2001: a page of questions with «Top» links', () => {
  it('each category and service leads to its clause, and each clause back to the top', async () => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await openPreferences(page);
    const links = await dialog(page)
      .locator(`a[href^="${policy}#"]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    // Four categories, seven services.
    expect(links).toHaveLength(11);
    await page.goto(site.url + policy);
    for (const clause of new Set(links)) {
      expect(await page.locator(`section[id="${clause}"] h2`).count(), clause).toBe(1);
      expect(await page.locator(`section[id="${clause}"] a[href="#top"]`).count(), clause).toBe(1);
    }
  });

  it('the declaration has an anchor for each, and an address with one ends there', async () => {
    const { page } = await site.visit(`${policy}#assent-service-crossview-adverts`);
    const row = page.locator('#assent-service-crossview-adverts');
    await row.waitFor();
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight))
      .toBe(true);
    for (const id of ['functionality', 'analytics', 'preference', 'targeting', 'service-visits', 'service-sign-in'])
      expect(await page.locator(`#assent-${id}`).count(), id).toBe(1);
  });
});
