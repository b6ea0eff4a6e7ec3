// What stands last in the page, under the banner: it can be reached before there is an answer.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const FOOTER = '<footer><a id="last" href="/imprint">Imprint</a></footer>';
const LONG = `<h1>Shop</h1><div style="height: 2000px"></div>${FOOTER}`;
const SHORT = `<style>body { min-height: 100vh; margin: 0; display: grid; align-content: end }</style><h1>Shop</h1>${FOOTER}`;

const visit = async (body: string, ui: object = {}, viewport = { width: 1100, height: 700 }) => {
  site.html('/', `<meta name="viewport" content="width=device-width">${shop({ ui })}{tag}<body>${body}`);
  const { page } = await site.visit('/', { profile: { viewport } });
  await bannerShown(page);
  await settle(page);
  return page;
};

/** Whether the last link is what one would press in its middle. */
const isReachable = (page: Page) =>
  page.locator('#last').evaluate((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === link;
  });
const toTheEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
const shifts = (page: Page) =>
  page.evaluate(async () => {
    let count = 0;
    const observer = new PerformanceObserver((list) => void (count += list.getEntries().length));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return count;
  });
const overlong = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

describe('the last link of a page', () => {
  it.each([
    ['a bar', { layout: 'bar' }, { width: 1100, height: 700 }],
    ['a bar on a phone', { layout: 'bar' }, { width: 375, height: 667 }],
    ['a cloud', { layout: 'cloud' }, { width: 1100, height: 700 }],
    ['a bar above', { layout: 'bar', position: 'top' }, { width: 1100, height: 700 }],
  ])('can be scrolled out from under %s, and nothing has moved for it', async (_, ui, viewport) => {
    const page = await visit(LONG, ui, viewport);
    await toTheEnd(page);
    expect(await isReachable(page)).toBe(true);
    expect(await shifts(page)).toBe(0);
    await choose(page, 'reject-all');
    await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).paddingBottom')).toBe('0px');
  });

  it('of one that does not scroll comes out from under it by keyboard, and only then', async () => {
    const page = await visit(SHORT);
    expect(await overlong(page)).toBe(0);
    for (let step = 0; step < 5 && !(await page.evaluate('document.activeElement.id === "last"')); step++) {
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate('document.activeElement.id')).toBe('last');
    expect(await isReachable(page)).toBe(true);
    await choose(page, 'reject-all');
    await expect.poll(() => overlong(page)).toBe(0);
  });
});
