// What a browser measures as the largest content of a page: the page's own, though the banner has more words than it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { standStill } from '../helpers/gallery.js';
import { prerenderedShop } from '../helpers/prerendered-shop.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const FEW_WORDS = '<main><h1>Shop</h1><p>Chairs, tables and lamps, made to last.</p></main>';
/** Notes for each frame how much of the banner's text is to be seen. */
const WATCH = `<script>
  var seen = [];
  (function look() {
    const text = document.querySelector('assent-banner')?.shadowRoot?.querySelector('[part=text]');
    if (text) seen.push(getComputedStyle(text).opacity);
    requestAnimationFrame(look);
  })();
</script>`;
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

/** Where each content stood that was the largest so far, and how often something moved. What has no element is in a shadow root. */
const measured = (page: Page): Promise<{ largest: string[]; shifts: number }> =>
  page.evaluate(async () => {
    const entries = async (type: string, least: number) => {
      const all: PerformanceEntry[] = [];
      new PerformanceObserver((list) => all.push(...list.getEntries())).observe({ type, buffered: true });
      do await new Promise((resolve) => setTimeout(resolve, 300));
      while (all.length < least);
      return all;
    };
    const largest = (await entries('largest-contentful-paint', 1)) as (PerformanceEntry & {
      element: Element | null;
    })[];
    return {
      largest: largest.map(({ element }) => element?.closest('main, assent-banner')?.localName ?? 'a shadow root'),
      shifts: (await entries('layout-shift', 0)).length,
    };
  });

describe('a page with a few words of its own', () => {
  for (const viewport of SCREENS) {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      it.each(['bar', 'box', 'cloud'])(
        `is not measured by its banner, which moves nothing, as a %s on ${viewport.width} px (motion: ${reducedMotion})`,
        async (layout) => {
          site.html(
            '/',
            `<meta name="viewport" content="width=device-width">${shop({ ui: { layout } })}{tag}<body>${FEW_WORDS}`,
          );
          const { page } = await site.visit('/', { profile: { viewport, reducedMotion } });
          await bannerShown(page);
          await standStill(page);
          const { largest, shifts } = await measured(page);
          expect(largest.at(-1)).toBe('main');
          expect(shifts).toBe(0);
        },
      );
    }

    it(`is not measured by a banner that stands in its HTML, nor when that is taken over, on ${viewport.width} px`, async () => {
      prerenderedShop(site).serve({ words: FEW_WORDS + WATCH });
      const { page } = await site.visit('/', { profile: { viewport } });
      await page.waitForSelector('assent-banner[prerendered=""]');
      await standStill(page);
      const { largest, shifts } = await measured(page);
      expect(largest.at(-1)).toBe('main');
      expect(shifts).toBe(0);
      const seen = await page.evaluate<string[]>('window.seen');
      expect(new Set(seen.slice(seen.indexOf('1')))).toEqual(new Set(['1']));
    });
  }
});
