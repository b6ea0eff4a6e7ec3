// The banner on pages whose style sheets mean well: frameworks' resets, and a shop theme that styles everything.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { standStill } from '../helpers/gallery.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { resolve } = createRequire(import.meta.url);
const cssOf = (file: string) => readFileSync(resolve(file), 'utf8');

/** A theme that has grown for years. */
const AGGRESSIVE = `
  * { margin: 0; padding: 0; box-sizing: content-box; letter-spacing: 2px; line-height: 2.4; font-family: fantasy; float: left }
  body > * { max-width: 600px; width: 50%; padding: 60px; transform: rotate(2deg); border-radius: 40px; display: grid }
  h2 { font-size: 60px !important; text-transform: uppercase !important; color: hotpink !important }
  p { font-size: 30px; text-indent: 3em; columns: 2 }
  a { display: block !important; color: lime !important; border: 4px dotted }
  button { all: unset !important; width: 300px !important; background: yellow !important; font-size: 40px !important; float: right !important }
  button::after { content: '→ free shipping' !important; display: block }
  [slot], [data-assent-action] { opacity: 0.3 !important; animation: spin 1s infinite !important }
  @keyframes spin { to { transform: rotate(1turn); background: red } }`;

const SHEETS = {
  'normalize.css': cssOf('normalize.css/normalize.css'),
  'Bootstrap 5': cssOf('bootstrap/dist/css/bootstrap.min.css'),
  "Tailwind's preflight": cssOf('tailwindcss/preflight.css'),
  Bulma: cssOf('bulma/css/bulma.min.css'),
  'Pico CSS': cssOf('@picocss/pico/css/pico.min.css'),
  'an aggressive theme': AGGRESSIVE,
};

const LOOKS = ['color', 'background', 'font', 'padding', 'border', 'border-radius', 'opacity', 'filter', 'text-align']
  .concat(['letter-spacing', 'text-transform', 'text-decoration', 'box-shadow', 'cursor', 'animation', 'transform'])
  .concat(['visibility', 'line-height']);

/** Where everything of the banner is, and how its buttons look. */
const measure = (page: Page) =>
  page.evaluate((looks) => {
    const banner = document.querySelector('assent-banner') as HTMLElement;
    const parts = [...banner.querySelectorAll('*'), ...(banner.shadowRoot?.querySelectorAll('[part]') ?? []), banner];
    return {
      boxes: parts.flatMap((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height];
      }),
      buttons: [...banner.querySelectorAll('button')].map((one) =>
        looks.map((name) => `${name}: ${getComputedStyle(one).getPropertyValue(name)}`),
      ),
    };
  }, LOOKS);

describe.each(['bar', 'box', 'cloud'])('the banner as a %s', (layout) => {
  it('has the same measures and looks under every style sheet as on a bare page', { timeout: 120_000 }, async () => {
    const open = async (css: string) => {
      site.route('/page.css', (_, response) => response.writeHead(200, { 'content-type': 'text/css' }).end(css));
      site.html('/', `<link rel="stylesheet" href="/page.css">${shop({ ui: { layout } })}{tag}<body><h1>Shop</h1>`);
      const { page } = await site.visit('/', { profile: { viewport: { width: 1280, height: 800 } } });
      await bannerShown(page);
      await standStill(page);
      const measured = await measure(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForFunction('innerWidth === 390');
      await standStill(page);
      const narrow = await measure(page);
      await page.close();
      return { boxes: [...measured.boxes, ...narrow.boxes], buttons: measured.buttons };
    };
    const bare = await open('');
    expect(bare.boxes.length).toBeGreaterThan(60);
    for (const [name, css] of Object.entries(SHEETS)) {
      const { boxes, buttons } = await open(css);
      expect([name, buttons]).toEqual([name, bare.buttons]);
      const moved = boxes.map((value, at) => Math.abs(value - (bare.boxes[at] ?? NaN))).filter((by) => !(by <= 3));
      expect([name, moved]).toEqual([name, []]);
    }
  });
});
