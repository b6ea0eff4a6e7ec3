// The banner that stands in the HTML: there with the first frame, taken over unseen, and in no frame of a returning visitor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { bannerHash, headHash, renderBanner, renderHead, type Config } from '../../src/prerender.js';
import { encode } from '../../src/store/record.js';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { bundle } from '../helpers/bundle.js';
import { describeEngines } from '../helpers/engines.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const library = readFileSync(join(import.meta.dirname, '../../dist/assent.js'));

/** Notes for every frame of the page whether the banner is to be seen in it, and when. */
const WATCH = `<script>
  var frames = [], shifts = 0;
  new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  (function look() {
    const banner = document.querySelector('assent-banner'), style = banner && getComputedStyle(banner);
    const seen = !!banner && style.display !== 'none' && style.opacity === '1' && style.position === 'fixed' && banner.offsetHeight > 40;
    if (document.querySelector('main')) frames.push({ seen, at: performance.now() });
    requestAnimationFrame(look);
  })();
</script>`;
const TAG = '<script src="/assent/assent.js" async></script>';

/** Asks for the library once the page has loaded, so that the load does not wait for it. */
const LATE = `<script>
  addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), { src: '/assent/assent.js' })));
</script>`;

interface Shop {
  readonly config?: Config;
  readonly lang?: string;
  readonly headers?: Record<string, string>;
  readonly watch?: string;
  readonly tag?: string;
  readonly banner?: string;
}

function shop(given: Shop = {}): void {
  const { config = { policy: { url: '/privacy' } }, lang = 'en', headers, watch = WATCH, tag = TAG } = given;
  const { banner = renderBanner(config, { lang }) } = given;
  site.html('/start', '<link rel="icon" href="data:,">');
  site.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="${lang}"><title>Shop</title><link rel="icon" href="data:,">${renderHead(config)}${watch}
      <script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
      <body>${banner}<main><h1>Shop</h1><p>${'Chairs and tables. '.repeat(200)}</p></main>${tag}`);
  });
}

/** Keeps a file of the library from arriving until it is let go. */
function hold(path: string, body: Buffer | string = library): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  site.route(path, (_, response) => {
    void released.then(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(body));
  });
  return release;
}

const record = () =>
  encode({
    at: Date.now() - 1000,
    days: 182,
    id: 'k3v9x0qmf2a71b8c',
    revision: '',
    method: 'reject-all',
    mode: 'opt-in',
    gpc: false,
    categories: { analytics: false, preference: false, targeting: false },
    required: ['functionality'],
    services: {},
    known: [],
  });

const decided = (context: BrowserContext) => context.addCookies([{ name: 'assent', value: record(), url: site.url }]);

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
    shop({ tag: LATE });
    const { page } = await site.visit('/');
    const paint = await firstPaint(page);
    const painted = (await frames(page)).filter(({ at }) => at <= paint);
    expect(painted.at(-1)?.seen).toBe(true);
    release();
  });

  it.each([
    ['en', {}],
    ['de', { ui: { layout: 'box', position: 'bottom-end' } }],
    ['ar', { ui: { layout: 'cloud', theme: 'dark' } }],
    ['he', { ui: { position: 'top' } }],
  ] as const)('in %s is taken over where it stands: same boxes, same picture, in every frame', async (lang, more) => {
    const release = hold('/assent/assent.js');
    shop({ config: { policy: { url: '/privacy' }, ...more }, lang, tag: LATE });
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
        shop({ config, lang, banner });
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
          shadow: one.shadowRoot?.innerHTML.replace(/<!--[^]*?-->|\s+/g, ''),
        }));
      };
      const rendered = await parts(renderBanner(config, { lang }));
      const made = await parts('');
      expect(rendered).toEqual({ ...made, attributes: [...made.attributes, 'prerendered,'].sort() });
    },
  );

  it('is in no frame of a visitor who has decided, and asks for no interface', async () => {
    shop();
    const { page, context } = await site.visit('/start');
    await decided(context);
    await page.goto(`${site.url}/`);
    await settle(page);
    expect((await frames(page)).length).toBeGreaterThan(5);
    expect((await frames(page)).some(({ seen }) => seen)).toBe(false);
    expect(site.asked('/assent/assent-ui.js')).toBe(0);
  });

  it.each([true, false])(
    'stays as it is while its element is there and the library is not (decided: %s)',
    async (isDecided) => {
      const code = await bundle(`
      import 'assent/define';
      import { createAssent } from 'assent';
      setTimeout(() => createAssent({ policy: { url: '/privacy' } }), 200);`);
      site.script('/app.js', code);
      shop({ tag: '<script type="module" src="/app.js"></script>' });
      const { page, context } = await site.visit('/start');
      if (isDecided) await decided(context);
      await page.goto(`${site.url}/`);
      await page.waitForFunction('window.assent?.get');
      await settle(page);
      const seen = new Set((await frames(page)).map((frame) => frame.seen));
      expect([...seen]).toEqual([!isDecided]);
    },
  );

  it('can be asked for again by who has decided', async () => {
    shop();
    const { page, context } = await site.visit('/start');
    await decided(context);
    await page.goto(`${site.url}/`);
    await page.waitForFunction('window.assent?.get');
    await ask(page, 'assent.reset()');
    await bannerShown(page);
  });

  it('goes with the decision though its element never arrives', async () => {
    hold('/assent/assent-ui.js');
    shop();
    const { page } = await site.visit('/');
    await page.waitForFunction('window.assent?.get');
    await choose(page, 'accept-all');
    await expect.poll(() => page.locator('assent-banner').isVisible()).toBe(false);
    expect(await ask(page, 'assent.get().method')).toBe('accept-all');
  });

  it('keeps a click that came before the library', async () => {
    const release = hold('/assent/assent.js');
    shop({ tag: LATE });
    const { page } = await site.visit('/');
    await choose(page, 'reject-all');
    expect(await ask(page, 'window.assent?.get')).toBeUndefined();
    release();
    await page.waitForFunction('window.assent?.get?.().decided');
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
  });

  it('keeps what a site has changed in it, and speaks another language when it is told to', async () => {
    shop({ banner: renderBanner({}).replace('Cookies are your choice', 'Biscuits?') });
    const { page } = await site.visit('/');
    await takenOver(page);
    expect(await page.textContent('assent-banner h2')).toBe('Biscuits?');
    await ask(page, 'assent.setLanguage("fr")');
    await expect.poll(() => page.textContent('assent-banner [data-assent-action="reject-all"]')).toBe('Tout refuser');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('fr');
  });

  it.each([true, false])('offends no policy that names its hashes (decided: %s)', async (isDecided) => {
    const config = { policy: { url: '/privacy' } };
    const policy = `default-src 'none'; img-src data:; script-src 'self' '${await headHash(config)}'; style-src '${await bannerHash()}'`;
    shop({
      config,
      watch: '',
      headers: { 'content-security-policy': `${policy}; require-trusted-types-for 'script'` },
    });
    const { page, context } = await site.visit('/start');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(() => {
      Reflect.set(window, 'reports', []);
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        Reflect.get<{ reports: string[] }, 'reports'>(window as never, 'reports').push(violatedDirective);
      });
    });
    if (isDecided) await decided(context);
    await page.goto(`${site.url}/`);
    if (!isDecided) await takenOver(page);
    await settle(page);
    expect(await page.locator('assent-banner').isVisible()).toBe(!isDecided);
    expect([await ask(page, 'reports'), said]).toEqual([[], []]);
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
    shop({ watch: WATCH.replace(/new PerformanceObserver.*\n/, '') });
    await tab().goto(`${site.url}/`);
    await expect
      .poll(() => tab().evaluate('document.querySelector("assent-banner[prerendered=\'\']") !== null'))
      .toBe(true);
    expect(await tab().evaluate('frames.length > 0 && frames.every(({ seen }) => seen)')).toBe(true);
    await tab().click('[data-assent-action="reject-all"]');
    await expect.poll(() => tab().evaluate('assent.get().decided')).toBe(true);
    await tab().reload();
    await expect.poll(() => tab().evaluate('frames.length > 5 && !!window.assent?.get')).toBe(true);
    expect(await tab().evaluate('frames.some(({ seen }) => seen)')).toBe(false);
  });
});
