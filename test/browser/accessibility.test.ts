// What axe-core finds, and what fits a small screen.
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, settle } from '../helpers/banner.js';
import { ask, dialog, shop, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const visit = async (lang: string, colorScheme: 'light' | 'dark', width = 1280, height = 900) => {
  site.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Shop</title>
      <style>:root { color-scheme: light dark; background: Canvas }</style>${shop()}<script src="/assent/assent.js"></script>
      <main><h1>Shop</h1><iframe title="Map" data-assent="visits" data-src="/map" data-assent-placeholder></iframe>
      <h2>Cookies</h2><assent-declaration></assent-declaration></main>`,
    );
  });
  const { page } = await site.visit('/', { profile: { colorScheme, viewport: { width, height }, bypassCSP: true } });
  await bannerShown(page);
  await settle(page);
  return page;
};

/** What axe-core objects to, in words. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  await page.waitForTimeout(300);
  const { violations } = await ask<AxeResults>(page, `axe.run({ runOnly: ${JSON.stringify(TAGS)} })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const overflow = (page: Page) => ask<number>(page, 'document.documentElement.scrollWidth - innerWidth');

describe('accessibility', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const)('has no fault in %s, %s', async (lang, scheme) => {
    const page = await visit(lang, scheme);
    expect(await faults(page)).toEqual([]);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await unfold(page);
    expect(await faults(page)).toEqual([]);
  });

  it('takes at most a third of a phone', async () => {
    const page = await visit('en', 'light', 360, 640);
    const box = await page.locator('assent-banner').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(640 / 3);
  });

  it.each(['en', 'de'])('fits 320 px in %s, with targets for a finger', async (lang) => {
    const page = await visit(lang, 'light', 320, 568);
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
      .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
