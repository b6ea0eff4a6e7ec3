// The packed library in a shop of Vite and React 19, in its strict mode, drawn by the browser alone and by a server.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { driveFramework, says } from './framework.js';
import { serveFolder } from './serve-folder.js';

interface Server {
  render(cookie: string): { readonly html: string; readonly sent: string };
}

const site = useSite();
const consumer = useConsumer('react');

/** Builds for browser and server, or in the mode of development, and answers at `/shop` with the page of each visitor. */
async function startShop(mode: 'production' | 'development'): Promise<void> {
  const build = (...args: string[]) =>
    consumer.run('vite', ['build', `--mode=${mode}`, '--logLevel=warn', ...args], { NODE_ENV: mode });
  const outcomes = [
    await build(`--outDir=${mode}`),
    await build('--ssr=src/hydrated/server.tsx', `--outDir=${mode}-server`),
  ];
  expect(outcomes.map(({ text }) => text)).toEqual(['', '']);
  const file = `${consumer.folder}/${mode}-server/server.js`;
  const { render } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Server;
  serveFolder(site, `${consumer.folder}/${mode}`);
  site.html('/film', '');
  const page = readFileSync(`${consumer.folder}/${mode}/hydrated.html`, 'utf8');
  site.route('/shop', ({ headers: { cookie = '' } }, response) => {
    const { html, sent } = render(cookie);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page.replace('{html}', () => html).replace('{sent}', () => sent));
  });
}

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

describe.each(['production', 'development'] as const)('a page that a server renders with React, in %s', (mode) => {
  it('says the answer in its first response, is taken over as it is, and follows', { timeout: 180_000 }, async () => {
    await startShop(mode);
    const first = await site.visit('/shop');
    const { page, context } = first;
    const answered = async () => /id="state">(\w+)/.exec(await (await context.request.get(page.url())).text())?.[1];
    expect(await answered()).toBe('undecided');
    await choose(page, 'accept-all');
    await says(page, 'state', 'allowed');
    await expect.poll(() => page.evaluate('window.visits')).toBe(1);
    expect(await answered()).toBe('allowed');

    const later = await site.visit('/shop', { context });
    await expect.poll(() => later.page.evaluate('window.visits')).toBe(1);
    await expect.poll(() => later.page.locator('iframe').getAttribute('src')).toBe('/film');
    await says(later.page, 'state', 'allowed');
    expect(await isBannerShown(later.page)).toBe(false);
    await later.page.evaluate('assent.withdraw(), undefined');
    await says(later.page, 'state', 'refused');
    const said = [...first.errors, ...later.errors, ...first.warnings, ...later.warnings];
    expect(said.filter((text) => !text.startsWith('Lit is in dev mode'))).toEqual([]);
  });
});
