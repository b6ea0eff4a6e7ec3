// The furniture shop, against the policy that it is modelled on.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';

const site = useSite();
const { path, vendors } = STOREFRONTS.furniture;
const asked = () => vendors.filter((vendor) => site.asked(vendor) > 0);
const WITHOUT_ADVERT = ['/vendor/analytics.js', '/vendor/recommendations.js'];
const choices = (page: Page) => page.locator('assent-choices');

it('made.com 2013: basket, preferences, advertisements, traffic data: services by purpose', async () => {
  const { page } = await site.visit(path);
  await choose(page, 'reject-all');
  await page.locator('[data-add]').first().click();
  await page.reload();
  expect(await page.locator('[data-basket-count]').first().textContent()).toBe('1');
  expect(asked()).toEqual([]);

  await openPreferences(page);
  const listed = await dialog(page)
    .locator('[part=category]')
    .evaluateAll((categories) =>
      categories.map((category) => [...category.querySelectorAll('h3, h4')].map(({ textContent }) => textContent)),
    );
  expect(listed).toEqual([
    ['Functionality', 'Basket'],
    ['Analytics', 'Visit counter'],
    ['Settings', 'For you'],
    ['Advertising', 'Adverts'],
  ]);
});

it('made.com 2013: «if we change our policy»: asks again, says what is new, runs nothing on the old yes', async () => {
  const { page } = await site.visit(`${path}privacy-2025.html`);
  await choose(page, 'accept-all');
  await page.goto(site.url + path);
  await bannerShown(page);
  expect(await page.locator('assent-banner').innerText()).toContain('One advert on our front page');
  await settle(page);
  expect(asked()).toEqual([]);
  // The old answer is there to be read, and ticks nothing.
  expect(await ask(page, 'assent.earlier().categories.analytics')).toBe(true);
  await openPreferences(page);
  for (const one of await dialog(page).getByRole('switch').all()) expect(await one.isChecked()).toBe(false);

  await page.goto(`${site.url}${path}privacy.html`);
  expect(await page.locator('main').innerText()).toContain('Last changed 20 November 2026');
});

describe('made.com 2013: Californian rules', () => {
  it('elsewhere, and where nobody knows the place, nothing begins without consent', async () => {
    for (const place of ['', '?region=GB', '?region=US-NV']) {
      const { page } = await site.visit(path + place);
      await bannerShown(page);
      await settle(page);
    }
    expect(asked()).toEqual([]);
  });

  it('from California nobody is stopped; one step opts out of adverts, is honoured at once, and lasts a year', async () => {
    const { page, context } = await site.visit(`${path}?region=US-CA`);
    await expect.poll(asked).toEqual(vendors);
    expect(await isBannerShown(page)).toBe(false);
    await choices(page).getByRole('button').click();
    await expect.poll(() => choices(page).locator('[part="state"]').innerText()).toContain('Opt-out request honoured');
    const expires = (await context.cookies()).find(({ name }) => name === 'assent')?.expires ?? 0;
    expect((expires - Date.now() / 1000) / 86_400).toBeGreaterThanOrEqual(364.9);

    site.forgetRequests();
    await page.reload();
    await expect.poll(asked).toEqual(WITHOUT_ADVERT);
    await settle(page);
    expect(asked()).toEqual(WITHOUT_ADVERT);
  });

  it('a browser that sends Global Privacy Control has opted out already, and is told so', async () => {
    const { page } = await site.visit(`${path}?region=US-CA&gpc`);
    await expect.poll(asked).toEqual(WITHOUT_ADVERT);
    await expect.poll(() => choices(page).locator('[part="state"]').innerText()).toContain('Opt-out request honoured');
    await settle(page);
    expect(asked()).toEqual(WITHOUT_ADVERT);
  });
});
