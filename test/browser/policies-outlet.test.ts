// The outlet shop, against the policy that it is modelled on.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';
import { LANGUAGES } from '../../src/i18n/languages.js';

const site = useSite();
const { path, policy, vendors } = STOREFRONTS.outlet;
/** Which vendors were asked, whatever their number. */
const asked = () => vendors.filter((vendor) => site.asked(vendor) > 0);
const cookieNames = (page: Page) => ask<string>(page, 'document.cookie.replace(/=[^;]*/g, "")');

describe('theoutnet 2013: four kinds of cookies', () => {
  it.each<[string, readonly string[]]>([
    ['analytics', ['/vendor/analytics.js']],
    ['preference', ['/vendor/welcome.js', '/vendor/recommendations.js', '/vendor/chat.js']],
    ['targeting', ['/vendor/frequency.js', '/vendor/advert-shoes.svg']],
  ])('a yes to %s lets its services go and no others; the wish list needs none', async (category, expected) => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await page.evaluate(`assent.set({ ${category}: true })`);
    await expect.poll(asked).toEqual(expected);
    await settle(page);
    expect(asked()).toEqual(expected);
    await expect.poll(() => site.asked('/own/wishlist.js')).toBe(1);
  });

  it('are named apart in every language', { timeout: 120_000 }, async () => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await openPreferences(page);
    for (const code of LANGUAGES) {
      await page.evaluate(`assent.setLanguage('${code}')`);
      await dialog(page).locator(`[part=sheet][lang="${code}"]`).waitFor();
      const titles = await dialog(page).locator('[part=category] h3').allTextContents();
      expect(new Set(titles.filter((title) => title.trim())).size, code).toBe(4);
      const details = await dialog(page).locator('[part=category] > [part=detail]').allTextContents();
      expect(new Set(details.map((detail) => detail.trim())).size, code).toBe(4);
    }
  });
});

describe('theoutnet 2013: «by using our website you agree»: the opposite', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['scrolling to the end', (page) => page.evaluate('scrollTo(0, document.body.scrollHeight)')],
    ['clicking in the page', (page) => page.locator('.products h3').first().click()],
    ['putting a piece into the bag', (page) => page.locator('[data-add]').first().click()],
    ['pressing Escape', (page) => page.keyboard.press('Escape')],
    ['reading on elsewhere', (page) => page.goto(site.url + policy)],
    ['coming again', (page) => page.reload()],
    [
      'closing the preferences',
      async (page) => {
        await page.click('assent-banner [data-assent-action="preferences"]');
        await dialog(page).waitFor();
        await page.keyboard.press('Escape');
      },
    ],
  ])('%s is no yes', async (_, act) => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await act(page);
    await bannerShown(page);
    expect(await isBannerShown(page)).toBe(true);
    expect(asked()).toEqual([]);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
    expect(await cookieNames(page)).not.toMatch(/assent|_tally|parley|_adloop/);
  });
});

describe('theoutnet 2013: cookies can be deleted, and what is then lost', () => {
  it('erases what the services declare, from the preferences, and says so', async () => {
    const { page } = await site.visit(path);
    await choose(page, 'accept-all');
    // All of them, or one would come after the others have gone.
    for (const name of ['_tally', 'parley_id', '_adloop', 'welcome'])
      await expect.poll(() => cookieNames(page)).toContain(name);
    await openPreferences(page);
    await dialog(page).locator('[part="erase"]').click();
    await expect.poll(() => dialog(page).locator('[role="status"]').textContent()).toMatch(/\d/);
    expect(await cookieNames(page)).not.toMatch(/_tally|parley_id|_adloop|welcome/);
    expect(await ask(page, 'localStorage.getItem("parley:thread")')).toBeNull();
  });

  it('says for each optional category what a refusal costs', async () => {
    const { page } = await site.visit(`${path}?lang=en`);
    await bannerShown(page);
    await openPreferences(page);
    const details = await dialog(page).locator('[part=category] > [part=detail]').allTextContents();
    expect(details.map((detail) => detail.includes('If you refuse'))).toEqual([false, true, true, true]);
  });
});

it('theoutnet 2013: under 16 needs a parent: is asked nothing, and nothing can turn on the rest', async () => {
  const { page } = await site.visit(`${path}?minor`);
  await expect.poll(() => ask(page, 'window.assent?.get?.().minor')).toBe(true);
  await page.evaluate('assent.acceptAll()');
  expect(await isBannerShown(page)).toBe(false);
  expect(asked()).toEqual([]);
  await expect.poll(() => site.asked('/own/wishlist.js')).toBe(1);
});

it('theoutnet 2013: live chat kept 13 months by a provider: it says so, and can be allowed alone', async () => {
  const { page } = await site.visit(path);
  await bannerShown(page);
  await openPreferences(page);
  const chat = dialog(page).locator('[part=service]', { hasText: 'Parley Inc' });
  expect(await chat.textContent()).toContain('13 Monate');
  await page.keyboard.press('Escape');
  await page.locator('[data-allow="chat"]').click();
  await expect.poll(asked).toEqual(['/vendor/chat.js']);
  await settle(page);
  expect(asked()).toEqual(['/vendor/chat.js']);
});

it('theoutnet 2013: sister shops of one group: one answer for the subdomains, and its withdrawal too', async () => {
  const at = (shop: string) => site.url.replace('localhost', `${shop}.saum.localhost`) + `${path}schwester.html`;
  const { page, context } = await site.visit('/');
  await page.goto(at('outlet'));
  await choose(page, 'accept-all');
  await expect.poll(() => site.asked('/vendor/analytics.js')).toBe(1);
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'assent-house');
  expect(cookie?.domain).toBe('.saum.localhost');

  const sister = await context.newPage();
  await sister.goto(at('schuhe'));
  await expect.poll(() => site.asked('/vendor/analytics.js')).toBe(2);
  expect(await isBannerShown(sister)).toBe(false);
  await sister.evaluate('void assent.withdraw()');
  // The first shop's tab follows, and loads itself anew without what it had.
  await expect.poll(() => ask(page, 'assent.allows("analytics")').catch(() => 'on its way')).toBe(false);
  await settle(page);
  expect(site.asked('/vendor/analytics.js')).toBe(2);
});
