// The fashion shop, against the policy that it is modelled on.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';

const site = useSite();
const { path, policy, vendors } = STOREFRONTS.fashion;
const asked = () => vendors.filter((vendor) => site.asked(vendor) > 0);
const vendorRequests = () => site.requests().filter((request) => request.startsWith('/vendor/'));

describe('milanoo 2015: web beacons, clear GIFs, even an ad banner image', () => {
  it.each(['before a choice', 'after a refusal'])('%s none is asked for, in picture, style or link', async (when) => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    if (when === 'after a refusal') await choose(page, 'reject-all');
    await settle(page);
    expect(vendorRequests()).toEqual([]);
  });

  it('after a yes each is asked for once, and a withdrawal takes its cookies back', async () => {
    const { page } = await site.visit(path);
    await choose(page, 'accept-all');
    await expect.poll(asked).toEqual(vendors);
    await settle(page);
    expect(vendors.map(site.asked)).toEqual(vendors.map(() => 1));
    await expect.poll(() => ask(page, 'document.cookie')).toMatch(/_glint=.*|_adloop=/);
    await page.locator('.footer [data-assent-action="withdraw"]').click();
    await expect.poll(() => page.evaluate('document.cookie').catch(() => '_')).not.toMatch(/_glint|_adloop|_tally/);
  });
});

describe('milanoo 2015: a network’s opt-out is lost with the cookies; ours', () => {
  it('links to the network’s own way out', async () => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    await openPreferences(page);
    const adverts = dialog(page).locator('[part=service]', { hasText: 'Adloop Inc' });
    expect(await adverts.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'https://adloop.example/privacy',
      'https://adnetworks.example/opt-out',
    ]);
  });

  it('survives the loss of the cookies', async () => {
    const { page, context } = await site.visit(path);
    await choose(page, 'reject-all');
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    await expect.poll(() => ask(page, 'assent.receipt().hash')).not.toBe('');
    await context.clearCookies();
    await page.reload();
    await expect.poll(() => ask(page, 'window.assent?.get?.().decided')).toBe(true);
    expect(await isBannerShown(page)).toBe(false);
    expect(await ask(page, 'assent.receipts().length')).toBe(1);
    expect(vendorRequests()).toEqual([]);
  });

  it('is asked anew where it truly is gone: everything deleted, or another browser', async () => {
    const { page, context } = await site.visit(path);
    await choose(page, 'reject-all');
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    await context.clearCookies();
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await bannerShown(page);
    const other = await site.visit(path);
    await bannerShown(other.page);
    await settle(other.page);
    expect(vendorRequests()).toEqual([]);
  });
});

describe('milanoo 2015: one cannot shop with cookies off', () => {
  it('what is needed is never held back, and the visitor is told what the browser refuses', async () => {
    const { page } = await site.visit(`${path}?cookies=refused`);
    await bannerShown(page);
    await expect.poll(() => page.locator('.sizes').first().textContent()).toBe('XS – 3XL');
    expect(site.asked('/own/sizes.js')).toBe(1);
    expect(await page.locator('[data-cookies-off]').isVisible()).toBe(true);
    await choose(page, 'reject-all');
    await page.locator('[data-add]').first().click();
    expect(await page.locator('[data-basket-count]').textContent()).toBe('1');
    expect(vendorRequests()).toEqual([]);
  });

  it('is said to nobody whose browser keeps them', async () => {
    const { page } = await site.visit(path);
    await bannerShown(page);
    expect(await page.locator('[data-cookies-off]').isVisible()).toBe(false);
  });
});

it('milanoo 2015: not for under 13: is asked nothing, and gets what is needed alone', async () => {
  const { page } = await site.visit(`${path}?minor`);
  await expect.poll(() => ask(page, 'window.assent?.get?.().minor')).toBe(true);
  await page.evaluate('assent.acceptAll()');
  expect(await isBannerShown(page)).toBe(false);
  await expect.poll(() => site.asked('/own/sizes.js')).toBe(1);
  expect(vendorRequests()).toEqual([]);
});

it('milanoo 2015: age, IP and log files of the server: listed, as what no banner can switch off', async () => {
  const { page } = await site.visit(policy);
  const row = page.locator('#assent-service-server-log');
  await row.waitFor();
  const text = await row.innerText();
  for (const said of ['access.log', 'Server log', '30 days', 'Address, time and page', 'old enough'])
    expect(text).toContain(said);
});
