// The demo, as someone meets it who has just started it: an index, five shops, and in each a panel that tells the truth.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';
import { STOREFRONTS } from '../helpers/stores.js';

const site = useSite();
const vendorRequests = () => site.requests().filter((path) => path.startsWith('/vendor/'));

/** What the panel says was asked for since the page was loaded. */
const panelRequests = (page: Page) => page.locator('.panel [role="log"] > ol code').allTextContents();

/** Keeps what moved by itself, from the first paint on: how far each time, and which elements. */
const WATCH_SHIFTS = () => {
  interface Shift {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const nameOf = ({ node }: Shift['sources'][number]) =>
    node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent);
  const shifts: { value: number; moved: string[] }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as Shift[])
      if (!hadRecentInput) shifts.push({ value, moved: sources.map(nameOf) });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Expects that a page did not move by itself, and says what did. */
async function expectStill(page: Page): Promise<void> {
  const shifts = await page.evaluate<{ value: number }[]>('shifts');
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.001);
}

it('the index leads to the five shops, to the behaviours and to the playground', async () => {
  const { page, errors } = await site.visit('/');
  const links = await page.locator('main a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.sort()).toEqual(
    [...Object.keys(STOREFRONTS).map((trade) => `stores/${trade}/`), 'behaviours/', 'playground/'].sort(),
  );
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

describe.each(Object.entries(STOREFRONTS))('the %s shop', (_, { path, policy, vendors }) => {
  it('asks nothing of its vendors before a choice, each once after a yes, and its panel agrees with the server', async () => {
    const { page, warnings, errors } = await site.visit(path);
    await bannerShown(page);
    await settle(page);
    expect(vendorRequests()).toEqual([]);
    await page.locator('.panel summary').click();
    expect(await page.locator('.panel').innerText()).toContain('Nothing optional was requested');
    await page.locator('.panel summary').click();

    await choose(page, 'accept-all');
    await expect.poll(() => vendors.map(site.asked)).toEqual(vendors.map(() => 1));
    await settle(page);
    await expect.poll(() => panelRequests(page)).toEqual(vendorRequests());
    expect(warnings).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('lets nobody be asked twice, and works without a yes: the basket counts', async () => {
    const { page, errors } = await site.visit(path);
    await choose(page, 'reject-all');
    await page.reload();
    await page.locator('[data-add]').first().click();
    await expect.poll(() => page.locator('[data-basket-count]').first().textContent()).toBe('1');
    expect(await isBannerShown(page)).toBe(false);
    expect(vendorRequests()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([320, 1280])('at %i px never scrolls sideways, with the banner up and after a yes', async (width) => {
    const { page } = await site.visit(path, { profile: { viewport: { width, height: 640 } } });
    const sideways = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await bannerShown(page);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await choose(page, 'accept-all');
    await settle(page);
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

  it('never moves by itself: on a first visit, and when everything comes in on a later one', async () => {
    const { page, context } = await site.visit('/');
    await context.addInitScript(WATCH_SHIFTS);
    await page.goto(site.url + path);
    await bannerShown(page);
    await settle(page);
    await expectStill(page);
    await choose(page, 'accept-all');
    await settle(page);
    await page.reload();
    await settle(page);
    await expectStill(page);
  });

  it.each([path, policy])('%s says its pictures in words, and its headings are in order', async (address) => {
    const { page, errors } = await site.visit(address);
    await bannerShown(page);
    await settle(page);
    expect(await page.locator('img:not([alt])').count()).toBe(0);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(errors).toEqual([]);
  });
});

describe.each([
  ['outlet', 'de', 'en'],
  ['marketplace', 'en', 'zh-CN'],
  ['catalogue', 'fr', 'en'],
  ['fashion', 'en', 'ar'],
] as const)('the language switch of the %s shop', (trade, first, second) => {
  it(`turns page and banner from ${first} to ${second} and back, and lasts for the visit`, async () => {
    const { page } = await site.visit(STOREFRONTS[trade].path);
    await bannerShown(page);
    const heading = () => page.locator('h1').innerText();
    const banner = () => page.locator('assent-banner').getAttribute('lang');
    const before = await heading();
    expect(await banner()).toBe(first);
    await page.locator(`[data-language="${second}"]`).click();
    await expect.poll(banner).toBe(second);
    await expect.poll(heading).not.toBe(before);
    expect(await page.locator('html').getAttribute('dir')).toBe(second === 'ar' ? 'rtl' : 'ltr');
    await page.reload();
    await bannerShown(page);
    expect(await banner()).toBe(second);
    expect(await heading()).not.toBe(before);
    await page.locator(`[data-language="${first}"]`).click();
    await expect.poll(banner).toBe(first);
    await expect.poll(heading).toBe(before);
  });
});

it('on a 360 × 640 phone the furniture shop asks in at most a third of the screen, with two buttons of one size', async () => {
  const { page } = await site.visit('/stores/furniture/', { profile: { viewport: { width: 360, height: 640 } } });
  await bannerShown(page);
  const banner = await page.locator('assent-banner').boundingBox();
  expect(banner?.height).toBeLessThanOrEqual(640 / 3);
  const [accept, reject] = await Promise.all(
    ['accept-all', 'reject-all'].map((action) =>
      page.locator(`assent-banner [data-assent-action="${action}"]`).boundingBox(),
    ),
  );
  for (const side of ['width', 'height'] as const) expect(accept?.[side]).toBeCloseTo(reject?.[side] ?? 0, 0);
  expect(accept?.height).toBeGreaterThanOrEqual(44);
});

it('the outlet asks by the place that its visitor picks', async () => {
  const { path, vendors } = STOREFRONTS.outlet;
  const { page } = await site.visit(`${path}?region=US-CA`);
  await expect.poll(() => vendors.map(site.asked)).toEqual(vendors.map(() => 1));
  expect(await isBannerShown(page)).toBe(false);
  site.forgetRequests();
  await page.locator('.regions a', { hasText: 'Deutschland' }).click();
  await bannerShown(page);
  await settle(page);
  expect(vendorRequests()).toEqual([]);
});
