// The banner in windows that are not quite its own: behind a notch, in a page that zooms itself, with names and themes of
// every kind.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

interface Look {
  readonly css?: string;
  readonly config?: object;
  readonly size?: readonly [number, number];
  readonly notch?: object;
}

const visit = async ({ css = '', config = {}, size = [1280, 700], notch }: Look): Promise<Page> => {
  site.html(
    '/',
    `<meta name="viewport" content="width=device-width,viewport-fit=cover"><style>${css}</style>${shop(config)}{tag}
    <body><h1>Shop</h1>`,
  );
  const [width, height] = size;
  const { page, context } = await site.visit('/', {
    profile: { viewport: { width, height }, reducedMotion: 'reduce' },
  });
  if (notch) {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setSafeAreaInsetsOverride', { insets: notch });
  }
  await bannerShown(page);
  return page;
};

/** Where everything is that has to be seen. */
const boxesOf = (page: Page) =>
  page.locator('assent-banner > *').evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('on a phone whose notch cuts into the page', () => {
  it.each(['bar', 'box', 'cloud'])('nothing of a %s stands behind it on either side', async (layout) => {
    const notch = { left: 47, right: 47, bottom: 21 };
    const boxes = await boxesOf(await visit({ config: { ui: { layout } }, size: [844, 390], notch }));
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(47);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(844 - 47);
  });

  it.each(['bar', 'box', 'cloud'])('nothing of a %s at the top stands behind it', async (layout) => {
    const config = { ui: { layout, position: 'top' } };
    const boxes = await boxesOf(await visit({ config, size: [390, 844], notch: { top: 47, bottom: 34 } }));
    expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(47);
  });
});

describe('on a phone whose letters the visitor has made twice as large', () => {
  it.each([
    [360, 640],
    [640, 360],
  ] as const)('several lines of the text are in sight, and all buttons, at %d × %d', async (...size) => {
    const page = await visit({ size, config: { language: { default: 'de', detect: [] } } });
    // Browsers that enlarge letters alone do so with what the styles come to.
    const text = await page.evaluate(() => {
      const root = document.querySelector('assent-banner')?.shadowRoot as ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host([layout][position]) { font-size: 28px !important }');
      root.adoptedStyleSheets.push(sheet);
      return root.querySelector('[part=text]')?.clientHeight;
    });
    expect(text).toBeGreaterThan(4 * 28 * 1.4);
    const boxes = await page.locator('assent-banner button').evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > 0 && bottom <= innerHeight;
      }),
    );
    expect(boxes).toEqual([true, true, true]);
    expect((await page.locator('assent-banner').boundingBox())?.y).toBeGreaterThan(0);
  });
});

describe('in a page that zooms itself', () => {
  it.each([
    [1100, 'body { zoom: 1.5 }'],
    [1024, 'html { zoom: 1.25 }'],
  ])('a cloud at %d px has its buttons in the window: %s', async (width, css) => {
    const page = await visit({ config: { ui: { layout: 'cloud' } }, css, size: [width, 700] });
    const buttons = (await boxesOf(page)).slice(-3);
    expect(Math.max(...buttons.map(({ right }) => right))).toBeLessThanOrEqual(width);
    expect(Math.max(...buttons.map(({ bottom }) => bottom))).toBeLessThanOrEqual(700);
  });
});

it('a name that is longer than a line goes on in the next', async () => {
  const controller = `${'Donaudampfschifffahrts'.repeat(4)} GmbH`;
  const page = await visit({ config: { policy: { controller } }, size: [320, 568] });
  const isCut = await page.evaluate(() => {
    const text = document.querySelector('assent-banner')?.shadowRoot?.querySelector('[part=text]') as HTMLElement;
    return text.scrollWidth > text.clientWidth;
  });
  expect(isCut).toBe(false);
});

it('every button keeps its outline where a theme fills them with a gradient', async () => {
  const page = await visit({ css: ':root { --assent-button: linear-gradient(#1d2330, #2457d6) }' });
  const styles = await page
    .locator('assent-banner button')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
  expect(styles).toEqual(['solid', 'solid', 'solid']);
});
