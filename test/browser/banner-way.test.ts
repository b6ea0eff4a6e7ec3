// The page under the banner: what gets the focus is to be seen, and the focus comes back to where it was.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { prerenderedShop } from '../helpers/prerendered-shop.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const LINKS = Array.from({ length: 24 }, (_, at) => `<p><a href="#${at}">Chair ${at}</a></p>`).join('');
// As much before and after them as lets every one be scrolled clear of the banner.
const LONG = `<style>p { margin: 0 0 40px } body { padding-block: 400px } html { scroll-padding: 7px }</style>${LINKS}`;
const profile = { viewport: { width: 400, height: 600 } };

const visit = async (ui: object, body = LONG) => {
  site.html('/', `<meta name="viewport" content="width=device-width">${shop({ ui })}{tag}<body>${body}`);
  const { page } = await site.visit('/', { profile });
  await bannerShown(page);
  return page;
};

/** What the page has on its edges, top and bottom. */
const room = (page: Page) =>
  page.evaluate(() => {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    return [parseFloat(scrollPaddingTop), parseFloat(scrollPaddingBottom)];
  });
const heightOf = (page: Page) => page.locator('assent-banner').evaluate((one) => one.getBoundingClientRect().height);

/** Goes through all links, and says which the banner hides while they have the focus. */
const hidden = async (page: Page, key: 'Tab' | 'Shift+Tab') => {
  const names: string[] = [];
  for (let step = 0; step < 26; step++) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const banner = document.querySelector('assent-banner') as HTMLElement;
      const [inner, outer] = [one.getBoundingClientRect(), banner.getBoundingClientRect()];
      return !banner.contains(one) && inner.top >= outer.top && inner.bottom <= outer.bottom ? one.innerText : '';
    });
    if (name) names.push(name);
  }
  return names;
};

describe('a box stands', () => {
  it.each([
    ['bottom', 'en', 'left'],
    ['bottom', 'ar', 'right'],
    ['bottom-start', 'en', 'left'],
    ['bottom-start', 'ar', 'right'],
    ['bottom-end', 'en', 'right'],
    ['top-end', 'ar', 'left'],
    ['bottom-left', 'en', 'left'],
    ['bottom-left', 'ar', 'left'],
    ['top-right', 'en', 'right'],
    ['bottom-right', 'ar', 'right'],
  ])('at %s in a page in %s on the %s', async (position, lang, side) => {
    const dir = lang === 'ar' ? 'rtl' : '';
    const way = `<script>Object.assign(document.documentElement, { lang: '${lang}', dir: '${dir}' })</script>`;
    site.html('/', `${way}${shop({ ui: { layout: 'box', position } })}{tag}<body>`);
    const { page } = await site.visit('/', { profile: { viewport: { width: 1000, height: 600 } } });
    await bannerShown(page);
    const box = await page.locator('assent-banner').evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    expect(side === 'left' ? box.left : 1000 - box.right).toBe(24);
  });
});

describe('while the banner is to be seen', () => {
  it('gives the page its edges back when all has ended', async () => {
    const page = await visit({ layout: 'bar' });
    await expect.poll(async () => (await room(page))[1]).toBeGreaterThan(50);
    await ask(page, 'assent.destroy()');
    await expect.poll(() => room(page)).toEqual([7, 7]);
  });

  it.each([
    ['bottom', {}],
    ['top', { position: 'top' }],
    ['bottom', { layout: 'box' }],
  ])('nothing that gets the focus is wholly under it, at the %s as %o', async (_, ui) => {
    const page = await visit(ui);
    await expect.poll(async () => Math.max(...(await room(page)))).toBeGreaterThan(100);
    expect(await hidden(page, 'Tab')).toEqual([]);
    expect(await hidden(page, 'Shift+Tab')).toEqual([]);
  });

  it('nothing that gets the focus is wholly under it in a page that scrolls in its body', async () => {
    const inner = '<style>html, body { height: 100%; overflow: hidden } body { overflow-y: auto }</style>';
    const page = await visit({}, inner + LONG);
    await expect.poll(async () => (await room(page))[1]).toBeGreaterThan(100);
    expect(await hidden(page, 'Tab')).toEqual([]);
    expect(await page.evaluate('document.body.scrollTop')).toBeGreaterThan(0);
    expect(await hidden(page, 'Shift+Tab')).toEqual([]);
  });

  it('as much is kept clear as it takes, whatever its size, and what the page had comes back', async () => {
    const page = await visit({});
    const isKept = async () => Math.abs(((await room(page))[1] ?? 0) - (await heightOf(page))) < 1;
    await expect.poll(isKept).toBe(true);
    const narrow = await heightOf(page);
    await page.setViewportSize({ width: 900, height: 600 });
    await expect.poll(async () => (await heightOf(page)) !== narrow && (await isKept())).toBe(true);
    expect((await room(page))[0]).toBe(7);
    await page.click('[data-assent-action="reject-all"]');
    await expect.poll(() => room(page)).toEqual([7, 7]);
    await ask(page, 'assent.showBanner()');
    await expect.poll(isKept).toBe(true);
  });

  it('nothing moves, also where it stands in the HTML', async () => {
    prerenderedShop(site).serve({ words: LONG });
    const { page } = await site.visit('/', { profile });
    await expect.poll(async () => (await room(page))[1]).toBeGreaterThan(100);
    expect(await ask(page, 'shifts')).toBe(0);
  });

  it('no page more is printed', async () => {
    // Almost two pages: with what is kept clear a third would begin.
    const page = await visit({}, `<style>@page { margin: 0 } body { margin: 0 }</style><div style="height: 1980px">`);
    const pdf = await page.pdf({ width: '400px', height: '1000px' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  });

  it('a modal one keeps nothing clear: it holds the page', async () => {
    const page = await visit({ modal: true });
    await page.waitForSelector('assent-banner[aria-modal]');
    expect(await room(page)).toEqual([7, 7]);
  });
});

describe('once the banner is answered', () => {
  const BODY = `<button id="open" onclick="assent.showBanner()">Cookies</button><input id="search">`;
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const answered = async () => {
    const page = await visit({}, BODY);
    await page.click('[data-assent-action="reject-all"]');
    await page.waitForSelector('assent-banner', { state: 'hidden' });
    await page.focus('#open');
    await page.keyboard.press('Enter');
    await bannerShown(page);
    return page;
  };

  it('the focus comes back to what had it before', async () => {
    const page = await answered();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await ask(page, 'document.activeElement.dataset.assentAction')).toBe('reject-all');
    await page.keyboard.press('Enter');
    await page.waitForSelector('assent-banner', { state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('open');
  });

  it('the focus stays where it is where the banner did not have it, or what had it is gone', async () => {
    const page = await answered();
    await page.focus('[data-assent-action="accept-all"]');
    await page.focus('#search');
    await ask(page, 'assent.acceptAll()');
    await page.waitForSelector('assent-banner', { state: 'hidden' });
    expect(await focused(page)).toBe('search');

    await ask(page, 'assent.showBanner()');
    await bannerShown(page);
    await page.focus('[data-assent-action="accept-all"]');
    await page.evaluate(() => document.querySelector('#search')?.remove());
    await page.keyboard.press('Enter');
    await page.waitForSelector('assent-banner', { state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('');
  });
});
