// Browsers of 2021 to 2023, as far as a page can be made one: how the interface looks, and what it is called, without what
// they lack. That it asks at all, and keeps the answer, is in hostile-lacking.test.ts.
import { describe, expect, it } from 'vitest';
import { renderBanner } from '../../src/prerender.js';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const shop = (lacks: string, config: object = {}, body = '') =>
  site.html(
    '/',
    `<script>${lacks}</script><script type="application/json" data-assent-config>${JSON.stringify(config)}</script>{tag}
    <main><h1>Shop</h1>${body}</main>`,
  );

const NOT_OF_BOTH = `{ const { supports } = CSS; CSS.supports = (what, ...more) => !/light-dark/.test(what) && supports.call(CSS, what, ...more) }`;

/** A light page's background, and its text. */
const LIGHT = ['rgb(255, 255, 255)', 'rgb(29, 35, 48)'];

const styleOf = (code: string) => `(({ position, display, backgroundColor, color }) =>
  [position, display, backgroundColor, color])(getComputedStyle(${code}))`;

describe('where a sheet can not be made without an element (Safari before 16.4, Firefox before 101)', () => {
  const lacks = `${NOT_OF_BOTH}
    CSSStyleSheet = function () { throw new TypeError('Illegal constructor') };
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets`;

  it('banner, preferences and trigger look as ever, and the page hears of no error', async () => {
    shop(lacks, { withdraw: 'keep' });
    const { page, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await ask(page, styleOf('document.querySelector("assent-banner")'))).toEqual(['fixed', 'flex', ...LIGHT]);
    await page.click('[data-assent-action=preferences]');
    const sheet = page.locator('assent-preferences [part=sheet]');
    await sheet.waitFor();
    expect(await sheet.evaluate((one) => getComputedStyle(one).display)).toBe('flex');
    await page.keyboard.press('Escape');
    await choose(page, 'reject-all');
    const trigger = page.locator('assent-trigger');
    await trigger.waitFor();
    expect(await ask(page, styleOf('document.querySelector("assent-trigger")'))).toEqual([
      'fixed',
      'block',
      expect.any(String),
      expect.any(String),
    ]);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('the focus goes back to where it was before the banner', async () => {
    shop(lacks, {}, '<a href="#there">Chairs</a>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    await page.focus('main a');
    await page.focus('[data-assent-action="reject-all"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Chairs');
  });
});

describe('where no colour is of light and dark (Safari before 17.5, Firefox before 120, Chromium before 123)', () => {
  it('the banner has the colours of a light page, and not none', async () => {
    shop(NOT_OF_BOTH);
    const { page } = await site.visit('/', { profile: { colorScheme: 'dark' } });
    await bannerShown(page);
    expect(await ask(page, styleOf('document.querySelector("assent-banner")'))).toEqual(['fixed', 'flex', ...LIGHT]);
    const accept = 'document.querySelector("[data-assent-action=accept-all]")';
    expect((await ask<string[]>(page, styleOf(accept))).slice(2)).toEqual(['rgb(29, 35, 48)', 'rgb(255, 255, 255)']);
  });

  it('a prerendered banner has them before the library is there', async () => {
    site.html('/', `<body>${renderBanner().replaceAll('light-dark', 'of-both')}<h1>Shop</h1>`);
    const { page } = await site.visit('/', { profile: { colorScheme: 'dark' } });
    expect((await ask<string[]>(page, styleOf('document.querySelector("assent-banner")'))).slice(2)).toEqual(LIGHT);
  });
});

describe('where attributes of accessibility are no properties (Firefox before 119)', () => {
  const lacks = `for (const name of ['role', 'ariaLabel', 'ariaModal']) delete Element.prototype[name]`;

  const attributes = (code: string, ...names: string[]) =>
    `${JSON.stringify(names)}.map((name) => ${code}.getAttribute(name))`;

  it('banner, buttons of the page and trigger have their roles and names', async () => {
    shop(lacks, { ui: { trigger: 'always' } }, '<span data-assent-action="withdraw">Withdraw</span>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    const roleOf = (selector: string) => ask(page, attributes(`document.querySelector('${selector}')`, 'role'));
    expect(await roleOf('assent-banner')).toEqual(['region']);
    await expect.poll(() => roleOf('main span')).toEqual(['button']);
    const button = 'document.querySelector("assent-trigger").shadowRoot.querySelector("button")';
    expect(await ask(page, attributes(button, 'aria-label'))).toEqual(['Cookies']);
    await page.evaluate('assent.showPreferences()');
    await expect
      .poll(() => ask(page, attributes(button, 'aria-label', 'lang')))
      .toEqual(['Your privacy preferences', 'en']);
  });

  it('a modal banner is a dialog while it asks, and no longer', async () => {
    shop(lacks, { ui: { modal: true } });
    const { page } = await site.visit('/');
    await bannerShown(page);
    const now = () => ask(page, attributes('document.querySelector("assent-banner")', 'role', 'aria-modal'));
    await expect.poll(now).toEqual(['dialog', 'true']);
    await page.click('[data-assent-action="reject-all"]');
    await expect.poll(now).toEqual(['region', null]);
  });
});
