// The banner where a page's body is replaced: what brings it back, and what does not.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { bundle } from '../helpers/bundle.js';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** Ways to replace all that a page shows. */
const SWAPS: [name: string, swap: string][] = [
  ['document.body.innerHTML', `document.body.innerHTML = '<h1>Next</h1>'`],
  ['replaceChildren() on the body', `document.body.replaceChildren('Next')`],
  [
    'a new body',
    `const body = document.createElement('body');
     body.innerHTML = '<h1>Next</h1>';
     document.documentElement.replaceChild(body, document.body)`,
  ],
  [
    'a new root, as React renders one that is not as its server wrote it',
    `const root = document.createElement('html');
     root.innerHTML = '<body><h1>Next</h1>';
     document.documentElement.remove();
     document.append(root)`,
  ],
  [
    'emptying the body and filling it later',
    `document.body.innerHTML = ''; setTimeout(() => document.body.append('Next'))`,
  ],
];

const swapBody = (page: Page) => page.evaluate(`{ ${SWAPS[2]?.[1] ?? ''} }`);

/** Expects so many banners to be there, and so many of them to be seen. */
const expectBanners = (page: Page, all: number, seen: number): Promise<void> =>
  comesTo(page, () => Promise.all(['assent-banner', 'assent-banner:visible'].map((one) => page.locator(one).count())), [
    all,
    seen,
  ]);

describe('the banner of the script tag', () => {
  it.each(SWAPS)('comes back after %s, time and again, and works', async (_, swap) => {
    site.html('/', '{tag}<body><h1>First</h1>');
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(`{ ${swap} }`);
      await expectBanners(page, 1, 1);
    }
    await page.evaluate(`window.changes = 0; document.addEventListener('assent-change', () => changes++)`);
    await choose(page, 'reject-all');
    expect(await page.evaluate('[assent.get().method, changes]')).toEqual(['reject-all', 1]);
    await page.evaluate(`{ ${swap} }`);
    await expectBanners(page, 0, 0);
    expect(errors).toEqual([]);
  });

  it('is the same element before and after, with what the page has done to it', async () => {
    site.html('/', '{tag}<body><h1>First</h1>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`document.querySelector('assent-banner').classList.add('of-the-shop')`);
    await swapBody(page);
    await expectBanners(page, 1, 1);
    expect(await page.locator('assent-banner.of-the-shop').count()).toBe(1);
    expect(await page.evaluate('document.body.firstElementChild.localName')).toBe('assent-banner');
  });

  it('gives way to one that the new body brings', async () => {
    site.html('/', '{tag}<body><h1>First</h1>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`document.body.innerHTML = '<main><assent-banner class="of-the-shop"></assent-banner></main>'`);
    await expectBanners(page, 1, 1);
    expect(await page.locator('main assent-banner.of-the-shop').isVisible()).toBe(true);
    await swapBody(page);
    await expectBanners(page, 1, 1);
  });

  it('stays away when it alone is taken out, however often that happens, until it is asked for', async () => {
    site.html('/', '{tag}<body><h1>First</h1>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`
      const remove = () => document.querySelector('assent-banner')?.remove();
      window.remover = new MutationObserver(remove);
      remover.observe(document.documentElement, { childList: true, subtree: true });
      remove()`);
    await expectBanners(page, 0, 0);
    await swapBody(page);
    await expectBanners(page, 0, 0);
    await page.evaluate('remover.disconnect(); assent.hideBanner(); assent.showBanner()');
    await expectBanners(page, 1, 1);
  });

  it.each(['hideBanner', 'destroy'])('does not come back after %s()', async (method) => {
    site.html('/', '{tag}<body><h1>First</h1>');
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`assent.${method}()`);
    await swapBody(page);
    await expectBanners(page, 0, 0);
    expect(errors).toEqual([]);
  });
});

describe('a banner that the page has written itself', () => {
  const ownBanner = '<main><assent-banner></assent-banner></main>';

  it('goes with the body, and is shown again where the next one has it', async () => {
    site.html('/', `{tag}<body>${ownBanner}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`document.body.innerHTML = '<main>None</main>'`);
    await expectBanners(page, 0, 0);
    await page.evaluate((markup) => (document.body.innerHTML = markup), ownBanner);
    await expectBanners(page, 1, 1);
    await choose(page, 'accept-all');
    expect(await page.evaluate('assent.get().decided')).toBe(true);
  });

  let program: string;
  beforeAll(async () => {
    program = await bundle(`import { createAssent } from 'assent'; import 'assent/define'; createAssent();`);
  });

  it('is left to the framework that renders it, where the npm package is used', async () => {
    site.script('/program.js', program);
    site.html('/', `<script type="module" src="/program.js"></script><body>${ownBanner}`);
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate(`document.querySelector('assent-banner').remove(); document.body.append('More')`);
    await expectBanners(page, 0, 0);
    await swapBody(page);
    await expectBanners(page, 0, 0);
    expect(errors).toEqual([]);
  });
});
