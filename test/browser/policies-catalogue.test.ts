// The mail-order catalogue, against the policy that it is modelled on.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog, switchOf } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';

const site = useSite();
const { path, policy } = STOREFRONTS.catalogue;
const HOUSE = '/vendor/advert-house.svg';
const ADLOOP = '/vendor/advert-garden.svg';
const EFFECT = '/vendor/clear.gif';
const adverts = () => [HOUSE, ADLOOP, EFFECT].filter((vendor) => site.asked(vendor) > 0);

it('laredoute 2007: «in conjunction with third party companies»: a service is refused alone, by its provider', async () => {
  const { page } = await site.visit(path);
  await bannerShown(page);
  await openPreferences(page);
  const targeting = dialog(page).locator('[part=category]').last();
  const providers = await targeting.locator('[part=service]').allTextContents();
  expect(providers.map((text) => /Pervenche SA|Adloop Inc|Glint SAS/.exec(text)?.[0])).toEqual([
    'Pervenche SA',
    'Adloop Inc',
    'Glint SAS',
  ]);
  await switchOf(page, 'Publicité').click();
  await switchOf(page, 'Annonces').click();
  await dialog(page).locator('[part~="save"]').click();
  await expect.poll(adverts).toEqual([HOUSE, EFFECT]);
  await settle(page);
  expect(adverts()).toEqual([HOUSE, EFFECT]);
});

it('laredoute 2007: links to the third party’s policy and to its opt-out, in preferences and declaration', async () => {
  const { page } = await site.visit(policy);
  const expected = ['https://adloop.example/privacy', 'https://adloop.example/opt-out'];
  const row = page.locator('#assent-service-adloop');
  await row.waitFor();
  const linksOf = (place: typeof row) =>
    place.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await linksOf(row)).toEqual(expected);
  await openPreferences(page);
  expect(await linksOf(dialog(page).locator('[part=service]', { hasText: 'Adloop Inc' }))).toEqual(expected);
});

describe('laredoute 2007: browsers can refuse cookies', () => {
  it('then the answer is kept otherwise, that is said once, and the shop can be used', async () => {
    const { page, warnings } = await site.visit(`${path}?cookies=refused`);
    await choose(page, 'reject-all');
    await page.locator('[data-add]').first().click();
    await page.reload();
    await page.waitForFunction('window.assent?.get');
    expect(await isBannerShown(page)).toBe(false);
    expect(await page.locator('[data-basket-count]').first().textContent()).toBe('1');
    expect(warnings).toEqual([
      '[assent:store] cookie "assent-catalogue": expected to be kept, got refused; localStorage has it',
    ]);
    expect(adverts()).toEqual([]);
    await page.goto(`${site.url}${policy}?cookies=refused`);
    expect(await page.locator('[data-cookies-refused]').isVisible()).toBe(true);
  });
});

describe('laredoute 2007: out of third-party marketing while keeping the shop’s own', () => {
  it('by one button of the policy page', async () => {
    const { page } = await site.visit(policy);
    await bannerShown(page);
    await page.locator('[data-own-only]').click();
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    await page.goto(site.url + path);
    await expect.poll(adverts).toEqual([HOUSE]);
    await settle(page);
    expect(adverts()).toEqual([HOUSE]);
  });

  it('and the reverse: the category refused, one third party allowed', async () => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await page.evaluate('assent.set({ targeting: false }, { adloop: true })');
    await expect.poll(adverts).toEqual([ADLOOP]);
    await settle(page);
    expect(adverts()).toEqual([ADLOOP]);
  });
});
