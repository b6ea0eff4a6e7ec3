// A placeholder for a picture, whose box is that of its image.
import { expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const ADVERT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120"><rect width="240" height="120"/></svg>';

it.each([
  ['by its attributes', ''],
  ['by its ratio', 'img { display: block; width: 50%; height: auto; margin: 10px auto 30px }'],
  ['over a box of its own', 'p { position: relative; height: 90px } img { position: absolute; inset: 0 }'],
])('has the size of the image, %s, so that nothing moves when it may load', async (_how, style) => {
  const picture = `<picture data-assent="visits" data-assent-placeholder>
    <source data-srcset="/advert.svg" type="image/svg+xml" /><img data-src="/advert.svg" alt="Chairs" width="240" height="120" /></picture>`;
  site.route('/advert.svg', (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(ADVERT));
  site.html('/', `<!doctype html>${shop()}{tag}<style>${style}</style><p>${picture}</p><p class="after">After</p>`);
  const { page } = await site.visit('/');
  await choose(page, 'reject-all');
  await settle(page);
  const boxOf = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().toJSON());
  await page.locator('assent-placeholder [part=box]').waitFor();
  const held = [await boxOf('assent-placeholder'), await boxOf('.after')];
  // Where the page hides the picture its placeholder hides, too.
  await page.evaluate('document.querySelector("picture").hidden = true');
  await expect.poll(() => page.locator('assent-placeholder').isVisible()).toBe(false);
  await page.evaluate('document.querySelector("picture").hidden = false');
  await expect.poll(() => boxOf('assent-placeholder')).toEqual(held[0]);
  await page.evaluate(() => {
    const assent = window.assent as { allowOnce(element: Element | null): void } | undefined;
    assent?.allowOnce(document.querySelector('picture'));
  });
  await page.waitForFunction('document.querySelector("img").naturalWidth === 240');
  expect([await boxOf('img'), await boxOf('.after')]).toEqual(held);
});
