// The banner in windows that are not quite its own: in a page that zooms itself.
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
}

const visit = async ({ css = '', config = {}, size = [1280, 700] }: Look): Promise<Page> => {
  site.html(
    '/',
    `<meta name="viewport" content="width=device-width,viewport-fit=cover"><style>${css}</style>${shop(config)}{tag}
    <body><h1>Shop</h1>`,
  );
  const [width, height] = size;
  const { page } = await site.visit('/', {
    profile: { viewport: { width, height }, reducedMotion: 'reduce' },
  });
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
