// The banner that stands in the HTML: there with the first frame, and taken over unseen.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { renderBanner } from '../../src/prerender.js';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { read } from '../helpers/bundle.js';
import { describeEngines } from '../helpers/engines.js';
import { prerenderedShop } from '../helpers/prerendered-shop.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { serve, hold } = prerenderedShop(site);

const frames = (page: Page) => ask<{ seen: boolean; at: number }[]>(page, 'frames');
const takenOver = (page: Page) => page.waitForSelector('assent-banner[prerendered=""]');
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('assent-banner, assent-banner > *')].map(
      (one) => one.getBoundingClientRect().toJSON() as object,
    ),
  );
const firstPaint = (page: Page) =>
  ask<number>(
    page,
    `new Promise((resolve) => new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true }))`,
  );

describe('a prerendered banner', () => {
  it('is to be seen with the first contentful paint, before the library has arrived', async () => {
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    const { page } = await site.visit('/');
    const paint = await firstPaint(page);
    await page.waitForFunction('frames.length > 0');
    const noted = await frames(page);
    // A parser that had to pause may have painted the page's beginning first: then it is the frame after that.
    expect((noted.findLast(({ at }) => at <= paint) ?? noted[0])?.seen).toBe(true);
    release();
  });

  it('neither moves nor waits to move: whoever measures would take it for not there yet', async () => {
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    const { page } = await site.visit('/');
    await page.waitForFunction('frames.length > 0');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    release();
  });

  it('goes by the README’s handler where the library is blocked', async () => {
    const [handler = ''] = /onerror="document[^`]*"/.exec(read('README.md')) ?? [];
    site.html('/', `${renderBanner({}, { lang: 'en' })}<script src="/blocked/assent.js" ${handler}></script>`);
    const { page } = await site.visit('/');
    expect(await page.locator('assent-banner').count()).toBe(0);
  });

  it.each([
    ['en', {}],
    ['de', { ui: { layout: 'box', position: 'bottom-end' } }],
    ['ar', { ui: { layout: 'cloud', theme: 'dark' } }],
    ['he', { ui: { position: 'top' } }],
  ] as const)('in %s is taken over where it stands: same boxes, same picture, in every frame', async (lang, more) => {
    const release = hold('/assent/assent.js');
    serve({ config: { policy: { url: '/privacy' }, ...more }, lang, tag: 'late' });
    const { page, errors, warnings } = await site.visit('/');
    const before = [await boxes(page), await page.screenshot()] as const;
    release();
    await takenOver(page);
    await settle(page);
    expect(await boxes(page)).toEqual(before[0]);
    expect((await page.screenshot()).equals(before[1])).toBe(true);
    expect((await frames(page)).every(({ seen }) => seen)).toBe(true);
    expect([await ask(page, 'shifts'), errors, warnings]).toEqual([0, [], []]);
    await choose(page, 'reject-all');
    expect(await page.locator('assent-banner').isVisible()).toBe(false);
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
  });

  it.each(['en', 'de', 'ar', 'pl', 'ja'])(
    'says in %s what the page itself would say, in the same markup',
    async (lang) => {
      const services = ['Tally Ltd', 'Adloop Inc'].map((provider, at) => ({
        id: `s${at}`,
        category: 'analytics',
        provider,
      }));
      const config = { policy: { url: '/privacy', controller: 'Outlet <Ltd> & "Sons"' }, services };
      const parts = async (banner: string) => {
        serve({ config, lang, banner });
        const { page } = await site.visit('/');
        await bannerShown(page);
        if (banner) await takenOver(page);
        return page.locator('assent-banner').evaluate((one) => ({
          attributes: [...one.attributes].map(({ name, value }) => [name, value].join()).sort(),
          // In another order, attributes are the same ones.
          content: [...one.children].map((child) => [
            child.tagName,
            child.textContent,
            ...[...child.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          ]),
          // The server's style sheet stays, beside the same one of the element.
          shadow: one.shadowRoot?.innerHTML.replace(/<!--[^]*?-->|<style>[^]*<\/style>|\s+/g, ''),
        }));
      };
      const rendered = await parts(renderBanner(config, { lang }));
      const made = await parts('');
      expect(rendered).toEqual({ ...made, attributes: [...made.attributes, 'prerendered,'].sort() });
    },
  );

  it('keeps what a site has changed in it, and speaks another language when it is told to', async () => {
    serve({ banner: renderBanner({}).replace('Cookies are your choice', 'Biscuits?') });
    const { page } = await site.visit('/');
    await takenOver(page);
    expect(await page.textContent('assent-banner h2')).toBe('Biscuits?');
    await ask(page, 'assent.setLanguage("fr")');
    await expect.poll(() => page.textContent('assent-banner [data-assent-action="reject-all"]')).toBe('Tout refuser');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('fr');
  });

  it('parses as its texts say, whatever they are', async () => {
    const tricks = [
      '</p><img src=x onerror=alert(1)>',
      '"><b>',
      '</template></style><script>1</script>',
      '<!--',
      '&lt;',
      '\u202e',
      'a\rb',
    ];
    site.html('/start', '');
    const { page } = await site.visit('/start');
    for (const trick of tricks) {
      const html = renderBanner({ policy: { url: '/', controller: trick }, texts: { en: { bannerTitle: trick } } });
      const [title, text, count] = await page.evaluate((markup) => {
        const parsed = (Document as unknown as { parseHTMLUnsafe(markup: string): Document }).parseHTMLUnsafe(markup);
        const said = ['h2', 'p'].map((tag) => parsed.querySelector(tag)?.textContent);
        return [...said, parsed.body.querySelectorAll('*').length];
      }, html);
      expect([title, count]).toEqual([trick, 7]);
      expect(text).toContain(`${trick} asks`);
    }
  });
});

describeEngines('a prerendered banner', (tab) => {
  beforeEach(() => tab().clear());

  it('is to be seen in every frame until the visitor decides, and in none of the next page', async () => {
    serve();
    await tab().goto(`${site.url}/`);
    await expect
      .poll(() => tab().evaluate('document.querySelector("assent-banner[prerendered=\'\']") !== null'))
      .toBe(true);
    await expect.poll(() => tab().evaluate('frames.length > 5')).toBe(true);
    expect(await tab().evaluate('frames.every(({ seen }) => seen)')).toBe(true);
    await tab().click('[data-assent-action="reject-all"]');
    await expect.poll(() => tab().evaluate('assent.get().decided')).toBe(true);
    await tab().reload();
    await expect.poll(() => tab().evaluate('frames.length > 5 && !!window.assent?.get')).toBe(true);
    expect(await tab().evaluate('frames.some(({ seen }) => seen)')).toBe(false);
  });
});
