// What holds in every framework: the facts that a shop built with one relies on. Called by that framework's tests.
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown } from '../helpers/banner.js';
import type { Site } from '../helpers/site.js';
import type { Consumer } from './consumer.js';
import { serveFolder } from './serve-folder.js';

/** Waits until the component that shows the visitor's answer says this. */
export const says = (page: Page, id: 'state' | 'when', text: string): Promise<void> =>
  expect.poll(() => page.locator(`#${id}`).textContent()).toContain(text);

const visits = (page: Page) => page.evaluate<number>('window.visits ?? 0');

/** Builds the shop, and tries in Chromium what all frameworks have in common. */
export function driveFramework(site: Site, consumer: Consumer): void {
  let built: string;
  beforeAll(async () => {
    const { ok, text } = await consumer.run('vite', ['build', '--logLevel=warn']);
    built = ok ? '' : text;
  }, 120_000);
  beforeEach(() => {
    expect(built).toBe('');
    serveFolder(site, `${consumer.folder}/dist`);
  });

  const open = async (context?: BrowserContext) => {
    const visit = await site.visit('/', context ? { context } : {});
    return { ...visit, problems: () => [...visit.errors, ...visit.warnings] };
  };

  it('shows the banner of its template, and asks for nothing that waits', async () => {
    const { page, problems } = await open();
    await bannerShown(page);
    await says(page, 'state', 'undecided');
    await says(page, 'when', 'waiting');
    expect(await isBannerShown(page)).toBe(true);
    expect([site.asked('/visits.js'), site.asked('/advert.png'), await page.context().cookies()]).toEqual([0, 0, []]);
    expect(problems()).toEqual([]);
  });

  it('loads what waits after a yes, tells its components, and keeps the answer', async () => {
    const { page, context, problems } = await open();
    await choose(page, 'accept-all');
    await says(page, 'state', 'allowed');
    await says(page, 'when', 'counting');
    await expect.poll(() => [site.asked('/visits.js'), site.asked('/advert.png')]).toEqual([1, 1]);
    const later = await open(context);
    await says(later.page, 'state', 'allowed');
    expect(await isBannerShown(later.page)).toBe(false);
    await expect
      .poll(async () => [site.asked('/visits.js'), site.asked('/advert.png'), await visits(later.page)])
      .toEqual([2, 2, 1]);
    expect([...problems(), ...later.problems()]).toEqual([]);
  });

  it('keeps a no as well', async () => {
    const { page, context, problems } = await open();
    await choose(page, 'reject-all');
    await says(page, 'state', 'refused');
    const later = await open(context);
    expect(await isBannerShown(later.page)).toBe(false);
    await says(later.page, 'state', 'refused');
    await says(later.page, 'when', 'waiting');
    expect([site.asked('/visits.js'), site.asked('/advert.png')]).toEqual([0, 0]);
    expect([...problems(), ...later.problems()]).toEqual([]);
  });

  it('takes the banner away with its component and brings it back, to be answered then', async () => {
    const { page, problems } = await open();
    await bannerShown(page);
    await page.click('#toggle', { force: true });
    await expect.poll(() => page.locator('assent-banner').count()).toBe(0);
    await page.click('#toggle');
    await bannerShown(page);
    expect(await page.locator('assent-banner [data-assent-action]').count()).toBe(3);
    await choose(page, 'accept-all');
    await says(page, 'state', 'allowed');
    await expect.poll(() => visits(page)).toBe(1);
    expect(problems()).toEqual([]);
  });

  it('takes what has loaded away with its component, and loads the new one once', async () => {
    const { page, problems } = await open();
    await choose(page, 'accept-all');
    await expect.poll(() => visits(page)).toBe(1);
    await page.click('#toggle');
    await expect.poll(() => page.locator('script[data-assent], img[data-assent]').count()).toBe(0);
    await page.click('#toggle');
    await expect.poll(() => visits(page)).toBe(2);
    expect(site.asked('/visits.js')).toBe(2);
    // The browser has the picture from before, and asks nobody for it.
    await expect.poll(() => page.locator('img[data-assent]').getAttribute('src')).toBe('/advert.png');
    expect(problems()).toEqual([]);
  });

  it('opens the preferences from a button of its own, and hears what is saved there', async () => {
    const { page, problems } = await open();
    await bannerShown(page);
    await page.click('main > [data-assent-action="preferences"]', { force: true });
    const dialog = page.locator('assent-preferences dialog[open]');
    await dialog.locator('[role="switch"]:not([disabled])').first().click();
    await dialog.locator('[part~="save"]').click();
    await says(page, 'state', 'allowed');
    expect(await isBannerShown(page)).toBe(false);
    await expect.poll(() => site.asked('/visits.js')).toBe(1);
    expect(site.asked('/advert.png')).toBe(0);
    expect(problems()).toEqual([]);
  });
}
