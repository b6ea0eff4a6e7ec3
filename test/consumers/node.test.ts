// The packed library on a server of plain Node, and the pages that it sends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown } from '../helpers/banner.js';
import { manifest } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { says } from './framework.js';

const site = useSite();
const consumer = useConsumer('node');
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((server) => server.kill()));

/** Starts a server of the project, and gives its address. */
async function start(file: string): Promise<string> {
  const server = spawn(process.execPath, [file], { cwd: consumer.folder, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(server);
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return line.toString().trim();
}

/** Opens an address of another server in a browser of the site. */
async function visit(url: string) {
  const { page, context, errors, warnings } = await site.visit('/blank');
  await page.goto(url);
  return { page, context, problems: [errors, warnings] };
}

describe('a server of Node', () => {
  it('leaves out what is not allowed, and repeats the record', async () => {
    const url = await start('server.mjs');
    site.html('/blank', '');
    const { page, context, problems } = await visit(url);
    expect(await page.content()).not.toContain('window.counted');
    await says(page, 'state', 'undecided');
    await choose(page, 'accept-all');
    const answered = await page.reload();
    expect(await answered?.headerValue('set-cookie')).toMatch(/^assent=1~.*; Path=\/; Max-Age=15\d{6}; SameSite=Lax$/);
    await says(page, 'state', 'allowed');
    expect(await page.evaluate('window.counted')).toBe(true);
    expect(await isBannerShown(page)).toBe(false);
    await page.evaluate('assent.withdraw()');
    await page.reload();
    await says(page, 'state', 'refused');
    expect(await page.evaluate('window.counted')).toBeUndefined();
    await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['assent']);
    expect(problems).toEqual([[], []]);
  });

  it('answers a machine without a page as a browser would be answered', async () => {
    const url = await start('server.mjs');
    const text = async (cookie: string) => (await fetch(url, { headers: { cookie } })).text();
    expect(await text('')).toContain('>undecided<');
    expect(await text('assent=1~nonsense')).toContain('>undecided<');
  });

  it.skipIf(!('./prerender' in manifest.exports))('sends a banner that is there before any script', async () => {
    const url = await start('prerendered.mjs');
    const html = await (await fetch(url)).text();
    expect(html).toMatch(/<assent-banner[^]*data-assent-action="reject-all"/);
    site.html('/blank', '');
    const { page, problems } = await visit(url);
    await bannerShown(page);
    expect(await page.locator('assent-banner').count()).toBe(1);
    await choose(page, 'reject-all');
    await expect.poll(() => page.locator('assent-banner').isVisible()).toBe(false);
    await page.reload();
    expect(await isBannerShown(page)).toBe(false);
    expect(problems).toEqual([[], []]);
  });
});
