// The packed library in a shop of Vite and React 19, in its strict mode.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { driveFramework, says } from './framework.js';
import { serveFolder } from './serve-folder.js';

const site = useSite();
const consumer = useConsumer('react');

describe('a shop with React', () => {
  driveFramework(site, consumer);

  it('mounted twice, as the strict mode does in development, asks and loads once', { timeout: 120_000 }, async () => {
    const args = ['build', '--mode=development', '--outDir=development', '--logLevel=warn'];
    expect(await consumer.run('vite', args, { NODE_ENV: 'development' })).toMatchObject({ ok: true });
    serveFolder(site, `${consumer.folder}/development`);
    const { page, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => page.evaluate('window.mounts')).toBe(2);
    expect(await page.locator('assent-banner').count()).toBe(1);
    await choose(page, 'accept-all');
    await says(page, 'state', 'allowed');
    await expect.poll(() => page.evaluate('window.visits')).toBe(1);
    expect(site.asked('/visits.js')).toBe(1);
    expect([...errors, ...warnings.filter((text) => text.startsWith('[assent'))]).toEqual([]);
  });

  it('has its templates checked: right ones pass, wrong ones are errors', { timeout: 120_000 }, async () => {
    expect(await consumer.run('tsc', ['--noEmit'])).toEqual({ ok: true, text: '' });
  });
});
