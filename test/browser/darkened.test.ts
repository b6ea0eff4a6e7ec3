// An extension that puts something of its own into every shadow root, as those do which darken pages.
import { expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** As it is made, before anything else stands in it. */
const DARKEN = `<script>
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    root.append(Object.assign(document.createElement('style'), { className: 'darker', textContent: 'i { color: red }' }));
    return root;
  };
</script>`;

it.each([
  ['made by us', ''],
  ['written by the page', '<assent-banner><h2>Mine</h2></assent-banner>'],
])('the banner is whole where an extension was in its shadow root first: %s', async (_, banner) => {
  site.html('/', `${DARKEN}{tag}<body>${banner}<h1>Shop</h1>`);
  const { page, errors } = await site.visit('/');
  await bannerShown(page);
  await choose(page, 'reject-all');
  expect(await page.evaluate('assent.get().method')).toBe('reject-all');
  expect(errors).toEqual([]);
});
