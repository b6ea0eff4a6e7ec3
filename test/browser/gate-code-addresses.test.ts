// Addresses that are code. What cleans strangers' markup (reviews, comments) takes them out of `src` and `href`, and lets
// every `data-` attribute pass.
import { expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

it.each([
  ['as it is', 'javascript:top.ran = 1'],
  ['in capitals, after a blank', ' JavaScript:top.ran = 1'],
  ['with a tab in its middle', 'java\tscript:top.ran = 1'],
  ['after a sign that nobody sees', '\u0001javascript:top.ran = 1'],
])('are given to no element: %s', async (_, address) => {
  site.html('/', `{tag}<body><main></main>`);
  const { page, errors } = await site.visit('/');
  await page.evaluate((code) => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', '<iframe></iframe><a>Review</a><img alt="">');
    for (const [selector, name] of [
      ['iframe', 'src'],
      ['a', 'href'],
      ['img', 'src'],
    ] as const) {
      const one = main?.querySelector(selector);
      one?.setAttribute(`data-${name}`, name === 'src' && selector === 'img' ? '/picture.png' : code);
      one?.setAttribute('data-assent', 'functionality');
    }
  }, address);
  await expect.poll(() => page.locator('main img').getAttribute('src')).toBe('/picture.png');
  await settle(page);
  expect(
    await ask(page, '[window.ran, document.querySelector("iframe").src, document.querySelector("main a").href]'),
  ).toEqual([undefined, '', '']);
  expect(errors).toEqual([]);
});
