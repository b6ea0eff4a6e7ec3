// Frames have a history of their own inside the page's: going back must not bring back one that was refused.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** Serves three pages; the one in the middle has a gated frame. */
function servePages(): void {
  const head = `${KEEP}{tag}`;
  site.html('/first', `${head}<body><h1>First</h1>`);
  site.html('/film', `${head}<body><h1>Film</h1><iframe data-assent="targeting" data-src="/player"></iframe>`);
  site.html('/last', `${head}<body><h1>Last</h1>`);
  site.html('/player', 'A film');
}

/** Waits until the film is in its frame, having been asked for so often. */
async function filmShown(page: Page, times: number): Promise<void> {
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${site.url}/player`);
  await comesTo(page, () => site.asked('/player'), times);
}

/** Goes back, and waits for the page that is there then. */
async function goBack(page: Page, path: string): Promise<void> {
  // In a task of its own: the page may be gone before it could answer.
  await page.evaluate('void setTimeout(() => history.back())');
  await page.waitForURL(site.url + path);
  await settle(page);
}

it('a frame that is released and held again adds nothing to the history', async () => {
  servePages();
  const { page } = await site.visit('/first');
  await page.goto(`${site.url}/film`);
  await choose(page, 'accept-all');
  await filmShown(page, 1);
  const length = await page.evaluate('history.length');
  await page.evaluate('assent.withdraw()');
  await settle(page);
  expect(await page.evaluate('history.length')).toBe(length);
  await goBack(page, '/first');
  expect(site.asked('/player')).toBe(1);
});

it('going back to a page asks for no frame that was refused meanwhile', async () => {
  servePages();
  const { page } = await site.visit('/film');
  await choose(page, 'accept-all');
  await filmShown(page, 1);
  await page.goto(`${site.url}/last`);
  await page.evaluate('assent.withdraw()');
  await goBack(page, '/film');
  expect(site.asked('/player')).toBe(1);
  expect(page.frames().map((frame) => frame.url())).not.toContain(`${site.url}/player`);
});

it('going back to a page loads a frame once where it is allowed still', async () => {
  servePages();
  const { page } = await site.visit('/film');
  await choose(page, 'accept-all');
  await filmShown(page, 1);
  await page.goto(`${site.url}/last`);
  await goBack(page, '/film');
  await filmShown(page, 2);
});
