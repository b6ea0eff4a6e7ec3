// How much of a screen the banner takes, in every language and layout.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { bannerShown } from '../helpers/banner.js';
import { describeEngines } from '../helpers/engines.js';
import { standStill } from '../helpers/gallery.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const GPC = '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })</script>';

const visit = async (layout: string, width: number, height: number, config = {}, head = ''): Promise<Page> => {
  site.html(
    '/',
    `${head}<meta name="viewport" content="width=device-width">${shop({ ui: { layout }, ...config })}{tag}<body><h1>Shop</h1>`,
  );
  const { page } = await site.visit('/', { profile: { viewport: { width, height } } });
  await bannerShown(page);
  return page;
};

/** Has it speak a language, and waits until it does. */
const speak = async (page: Page, code: string) => {
  await ask(page, `assent.setLanguage('${code}')`);
  await page.waitForFunction((lang) => document.querySelector('assent-banner')?.lang === lang, code);
  await standStill(page);
};

/** Its height, the buttons that are cut off or out of sight, the words that are broken, and unequal answers. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const banner = document.querySelector('assent-banner') as HTMLElement;
    const box = banner.getBoundingClientRect();
    const cut = [...banner.querySelectorAll('button')].filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (
        one.scrollWidth > one.clientWidth + 1 ||
        one.scrollHeight > one.clientHeight + 1 ||
        top < box.top ||
        bottom > box.bottom
      );
    });
    const [accept, reject] = ['accept-all', 'reject-all'].map((action) =>
      banner.querySelector(`[data-assent-action="${action}"]`)?.getBoundingClientRect(),
    );
    const isEqual = accept?.top === reject?.top && Math.abs((accept?.width ?? 0) - (reject?.width ?? 9)) < 1;
    return {
      height: box.height,
      unlike: isEqual ? [] : [accept, reject],
      broken: [...banner.querySelectorAll('button')].flatMap(({ firstChild: text }) =>
        [...(text?.nodeValue ?? '').matchAll(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+/gu)]
          .filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text as Text, index);
            range.setEnd(text as Text, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
          })
          .map(([word]) => word),
      ),
      cut: cut.map((one) => one.textContent),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });

describe.each(['bar', 'box', 'cloud'])('the banner as a %s', (layout) => {
  it.each([
    ['a third of a phone', 360, 640, 640 / 3],
    ['half of a screen of 320 px', 320, 568, 568 / 2],
    ['half of a phone on its side', 640, 360, 360 * 0.6],
    ['half of a desktop', 1280, 800, 800 / 2],
    ['what a low window of 500 px has beside its margins', 1024, 500, 500 - 2 * 24],
  ])(
    'takes at most %s, with all of its buttons, whole words and equal answers, in each of 36 languages',
    { timeout: 180_000 },
    async (_, width, height, most) => {
      const page = await visit(layout, width, height);
      const faults: unknown[] = [];
      for (const code of LANGUAGES) {
        await speak(page, code);
        const measured = await measure(page);
        const { height: taken, cut, wide, broken, unlike } = measured;
        if (taken > most || wide || cut.length || broken.length || unlike.length) faults.push([code, measured]);
      }
      expect(faults).toEqual([]);
    },
  );

  it('shows all of its buttons in a low window also where it has to say that privacy by GPC is honoured', async () => {
    const page = await visit(layout, 1280, 620, {}, GPC);
    const faults: unknown[] = [];
    for (const code of LANGUAGES) {
      await speak(page, code);
      const { cut } = await measure(page);
      if (cut.length) faults.push([code, cut]);
    }
    expect(await page.locator('assent-banner [slot=notice]').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a third of a phone', 360, 640, 640 / 3],
    ['half of a phone on its side', 640, 320, 320 * 0.6],
  ])('takes at most %s where it only tells, with both of its buttons and its text', async (_, width, height, most) => {
    const page = await visit(layout, width, height, { regimes: [{ id: 'all', where: ['*'], mode: 'notice' }] });
    const { height: taken, cut } = await measure(page);
    const text = await page.locator('assent-banner [slot=text]').boundingBox();
    const button = await page.locator('assent-banner button').first().boundingBox();
    expect(cut).toEqual([]);
    expect(taken).toBeLessThanOrEqual(most);
    expect(button?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 999));
  });
});

/** How much of its text is in sight, in a window of a phone's size. */
const TEXT_IN_SIGHT = `document.querySelector('iframe').contentDocument
  .querySelector('assent-banner')?.shadowRoot?.querySelector('[part=text]')?.clientHeight`;

describeEngines('on a phone', (tab) => {
  it.each(
    ['bar', 'box', 'cloud'].flatMap((layout) => ['bottom', 'top', 'center'].map((position) => [layout, position])),
  )('title and text of a %s at the %s are in sight', async (layout, position) => {
    await tab().clear();
    site.html('/shop', `${shop({ ui: { layout, position } })}{tag}<body><h1>Shop</h1>`);
    site.html('/', '<iframe src="/shop" width="390" height="700"></iframe>');
    await tab().goto(`${site.url}/`);
    await expect.poll(() => tab().evaluate(TEXT_IN_SIGHT)).toBeGreaterThan(80);
  });
});
