// The packed library in a page of plain HTML, by its tag.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { says } from './framework.js';
import { serveFolder } from './serve-folder.js';

const site = useSite();
const consumer = useConsumer('plain');

describe('a page of plain HTML', () => {
  it('asks, waits, loads after a yes, and needs one file of the library afterwards', async () => {
    serveFolder(site, consumer.folder);
    const { page, context, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await isBannerShown(page)).toBe(true);
    expect([site.asked('/visits.js'), site.asked('/advert.png')]).toEqual([0, 0]);
    await choose(page, 'accept-all');
    await says(page, 'state', 'allowed');
    await expect.poll(() => [site.asked('/visits.js'), site.asked('/advert.png')]).toEqual([1, 1]);
    await page.waitForFunction('assent.receipt().hash');
    await settle(page);
    site.forgetRequests();
    const later = await site.visit('/', { context });
    expect(await isBannerShown(later.page)).toBe(false);
    await says(later.page, 'state', 'allowed');
    expect(site.requests().filter((path) => path.startsWith('/node_modules/assent/'))).toEqual([
      '/node_modules/assent/dist/assent.js',
    ]);
    expect([...errors, ...warnings, ...later.errors, ...later.warnings]).toEqual([]);
  });
});
