// What axe-core finds, and what fits a small screen.
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, settle } from '../helpers/banner.js';
import { ask, dialog, shop, unfold } from '../helpers/shop.js';
import { openGallery, openStillPreferences, standStill } from '../helpers/gallery.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const visit = async (lang: string, width: number, height: number) => {
  site.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Shop</title>
      <style>:root { color-scheme: light dark; background: Canvas }</style>${shop()}<script src="/assent/assent.js"></script>
      <main><h1>Shop</h1><iframe title="Map" data-assent="visits" data-src="/map" data-assent-placeholder></iframe>
      <h2>Cookies</h2><assent-declaration></assent-declaration></main>`,
    );
  });
  const { page } = await site.visit('/', { profile: { viewport: { width, height } } });
  await bannerShown(page);
  await settle(page);
  return page;
};

/** What axe-core, which is in the page, objects to there or in a part of it, in words. */
async function faults(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await ask<AxeResults>(page, `axe.run('${part}', { runOnly: ${JSON.stringify(TAGS)} })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const overflow = (page: Page) => ask<number>(page, 'document.documentElement.scrollWidth - innerWidth');

/** How a visitor's device may show a page. */
const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Has everything speak a language, and waits until `where` does. */
const speak = async (page: Page, code: string, where: string) => {
  await ask(page, `assent.setLanguage('${code}')`);
  await page
    .locator(where)
    .and(page.locator(`[lang="${code}"]`))
    .waitFor({ state: 'attached' });
};

describe('axe-core finds no fault', () => {
  it.each(['bar', 'box', 'cloud'])(
    'in the banner as a %s: light, dark, forced colours; en, ar, de; 320 px and desktop',
    { timeout: 180_000 },
    async (layout) => {
      const { page } = await openGallery(site, {
        config: { ui: { layout } },
        profile: { profile: { reducedMotion: 'reduce' } },
      });
      await page.addScriptTag({ path: axe });
      const found: unknown[] = [];
      for (const lang of ['en', 'ar', 'de']) {
        await speak(page, lang, 'assent-banner');
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          for (const [name, media] of Object.entries(MEDIA)) {
            await page.emulateMedia(media);
            await standStill(page);
            found.push(...(await faults(page, 'assent-banner')).map((fault) => [lang, width, name, fault]));
          }
        }
      }
      expect(found).toEqual([]);
    },
  );

  it.each(['en', 'ar'])(
    'in the declaration, placeholder, choices, trigger and preferences, in %s: light, dark, forced colours',
    { timeout: 180_000 },
    async (lang) => {
      const { page } = await openGallery(site, { lang, profile: { profile: { reducedMotion: 'reduce' } } });
      await page.addScriptTag({ path: axe });
      const found: unknown[] = [];
      const look = async (where: string) => {
        for (const [name, media] of Object.entries(MEDIA)) {
          await page.emulateMedia(media);
          await standStill(page);
          found.push(...(await faults(page)).map((fault) => [where, name, fault]));
        }
      };
      await look('page');
      await openStillPreferences(page);
      await look('preferences');
      expect(found).toEqual([]);
    },
  );
});

describe('the interface', () => {
  it('takes at most a third of a phone', async () => {
    const page = await visit('en', 360, 640);
    const box = await page.locator('assent-banner').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(640 / 3);
  });

  it.each(['en', 'de'])('fits 320 px in %s, with targets for a finger', async (lang) => {
    const page = await visit(lang, 320, 568);
    const fits = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.every((one) => one.scrollWidth <= one.clientWidth + 1));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await fits('assent-banner, assent-banner button, assent-placeholder')).toBe(true);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await unfold(page);
    expect(await fits('assent-preferences :is(dialog, [part=body], footer button, [part=category])')).toBe(true);
    const sizes = await dialog(page)
      .locator('footer button, [part="close"]')
      // As laid out: while the dialog slides in, what is drawn is off by a millionth.
      .evaluateAll((buttons) => buttons.map((one) => (one as HTMLElement).offsetHeight));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
