// Pages that come without a load: what is gated in a swapped body, and the banner that it takes away, in the real libraries.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { KEEP } from '../helpers/config-tag.js';
import { follow, goBack, goForward, isSameDocument, ROUTERS, servePages, type Router } from '../helpers/routers.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const TAG = '<script src="/assent/assent.js"></script>';

/** An inline script and one in a file, gated or ordinary, that leave their names on the window. */
function scripts(name: string, attributes: string): string {
  const note = (way: string) => `(window.ran ??= []).push('${name} ${way}')`;
  site.script(`/${name}.js`, note('file'));
  return `<script ${attributes}>${note('inline')}</script><script ${attributes} src="/${name}.js"></script>`;
}

/** A picture and a frame, gated or ordinary. */
function embeds(name: string, attributes: string, prefix: string): string {
  site.route(`/${name}.gif`, (_, response) => response.writeHead(200, { 'content-type': 'image/gif' }).end());
  site.html(`/${name}.html`, '');
  return `<img ${attributes} ${prefix}src="/${name}.gif" alt=""><iframe ${attributes} ${prefix}src="/${name}.html"></iframe>`;
}

/** Gated scripts, each beside an ordinary one that shows what the library does with it. */
const scriptPairs = (name: string) =>
  scripts(`plain-${name}`, '') + scripts(`gated-${name}`, 'type="text/plain" data-assent="analytics"');

const embedPairs = (name: string) =>
  embeds(`plain-${name}`, '', '') + embeds(`gated-${name}`, 'data-assent="targeting"', 'data-');

/** Serves pages /a and /b, whose scripts are in the head, in both bodies, and in one of them alone. */
async function serveShop(router: Router, { head = KEEP + TAG, body = '' } = {}): Promise<void> {
  const bodyOf = (name: string) => body + scriptPairs(name) + scriptPairs('shared') + embedPairs(name);
  await servePages(site, router, {
    head: head + scriptPairs('head'),
    bodies: { '/a': bodyOf('a'), '/b': bodyOf('b') },
  });
}

/** Waits until nothing more is asked of the server, though the page has had frames to do so. */
async function calm(page: Page): Promise<void> {
  for (let before = -1; before !== site.requests().length;) {
    before = site.requests().length;
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await page.waitForTimeout(300);
  }
}

/** What holds in the end: asked again, each time once it is calm, until it is as it should be. */
const inTheEnd = <Result>(page: Page, read: () => Result | Promise<Result>) =>
  expect.poll(async () => {
    await calm(page);
    return read();
  });

/** Which gated scripts have run, or which ordinary ones, one word for each time. */
async function ran(page: Page, kind: 'gated' | 'plain'): Promise<string[]> {
  const names = await page.evaluate<string[]>('window.ran ?? []');
  return names.flatMap((name) => (name.startsWith(kind) ? [name.slice(kind.length + 1)] : [])).sort();
}

/** Every request for something gated, or for its ordinary counterpart. */
const asked = (kind: 'gated' | 'plain') =>
  site
    .requests()
    .flatMap((path) => (path.startsWith(`/${kind}-`) ? [path.slice(kind.length + 2)] : []))
    .sort();

const isEmbed = (path: string) => !path.endsWith('.js');

const banners = (page: Page) => page.locator('assent-banner:visible').count();

/** An inline script and one in a file, for each name. */
const both = (...names: string[]) => names.flatMap((name) => [`${name} file`, `${name} inline`]).sort();

describe.each(ROUTERS.map((router) => [router.name, router] as const))('with %s', (_, router) => {
  it('the banner is there in each page until the visitor decides, and in none after that', async () => {
    await serveShop(router);
    const { page, errors } = await site.visit('/a');
    await bannerShown(page);
    await follow(page, '/b');
    await inTheEnd(page, () => banners(page)).toBe(1);
    await goBack(page, '/a');
    await inTheEnd(page, () => banners(page)).toBe(1);
    await follow(page, '/b');
    await choose(page, 'accept-all');
    expect(await page.evaluate('assent.get().decided')).toBe(true);
    expect(await banners(page)).toBe(0);
    await goBack(page, '/a');
    await calm(page);
    expect(await banners(page)).toBe(0);
    expect([await isSameDocument(page), errors]).toEqual([true, []]);
  });

  it('nothing gated is asked for or runs in any page before a decision, or after a no', async () => {
    await serveShop(router);
    const { page } = await site.visit('/a');
    await follow(page, '/b');
    await calm(page);
    expect([asked('gated'), await ran(page, 'gated')]).toEqual([[], []]);
    await choose(page, 'reject-all');
    await goBack(page, '/a');
    await calm(page);
    expect([asked('gated'), await ran(page, 'gated')]).toEqual([[], []]);
    expect(await isSameDocument(page)).toBe(true);
  });

  it('what is gated runs and loads as often as the ordinary thing beside it, when the visitor goes on after a yes', async () => {
    await serveShop(router);
    const { page, errors } = await site.visit('/a');
    await choose(page, 'accept-all');
    await calm(page);
    await follow(page, '/b');
    await inTheEnd(page, () => ran(page, 'gated')).toEqual(expect.arrayContaining(both('a', 'b')));
    const ordinary = await ran(page, 'plain');
    const inserted = both('a', 'b', 'shared', 'shared', 'head');
    await inTheEnd(page, () => ran(page, 'gated')).toEqual(router.runs === 'none' ? inserted : ordinary);
    const embedded = asked('plain').filter(isEmbed);
    await inTheEnd(page, () => asked('gated').filter(isEmbed)).toEqual(embedded);
    expect([await isSameDocument(page), errors]).toEqual([true, []]);
  });

  it('a page that was left before the visitor decided runs what was allowed meanwhile when it is there again', async () => {
    await serveShop(router);
    const { page } = await site.visit('/a');
    await follow(page, '/b');
    await choose(page, 'accept-all');
    await inTheEnd(page, () => ran(page, 'gated')).toEqual(both('b', 'shared', 'head'));
    await page.evaluate('window.ran = []');
    await goBack(page, '/a');
    await inTheEnd(page, () => ran(page, 'gated')).toEqual(router.runs === 'new' ? both('a') : both('a', 'shared'));
  });

  it('going back and forth after a withdrawal brings back nothing that it refused', async () => {
    await serveShop(router);
    const { page } = await site.visit('/a');
    await choose(page, 'accept-all');
    await calm(page);
    await follow(page, '/b');
    await calm(page);
    await page.evaluate('assent.withdraw()');
    await calm(page);
    site.forgetRequests();
    await page.evaluate('window.ran = []');
    await goBack(page, '/a');
    await calm(page);
    await goForward(page, '/b');
    await calm(page);
    expect([asked('gated'), await ran(page, 'gated')]).toEqual([[], []]);
    expect(await isSameDocument(page)).toBe(true);
  });

  it('a click after two navigations decides once, also where the tag stands in the body and is run again', async () => {
    await serveShop(router, { head: KEEP, body: `${TAG}<button data-assent-action="accept-all">Yes</button>` });
    const { page, warnings, errors } = await site.visit('/a');
    await page.evaluate(`
      window.first = assent; window.heard = [];
      document.addEventListener('assent-change', () => heard.push('event'));
      assent.subscribe(() => heard.push('subscriber'))`);
    await follow(page, '/b');
    await calm(page);
    await follow(page, '/a');
    await inTheEnd(page, () => banners(page)).toBe(1);
    await page.click('h1 ~ button');
    expect(await page.evaluate('[assent === first, heard]')).toEqual([true, ['subscriber', 'event']]);
    expect(await banners(page)).toBe(0);
    expect(warnings.filter((line) => line.startsWith('[assent:')).length).toBeLessThanOrEqual(1);
    expect([await isSameDocument(page), errors]).toEqual([true, []]);
  });
});
