// The README's first screen, tried as it stands.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { read } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** The snippet for a page; npm.test.ts tries the other. */
const snippet = /```html\n([^]*?)```/.exec(read('README.md'))?.[1] ?? '';

describe('what the README shows first', () => {
  it('works as a page: nothing optional before a yes, everything after it', async () => {
    site.script('/analytics.js', '');
    site.route('/advert.png', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end());
    site.html('/', snippet);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await page.locator('assent-banner').innerText()).toContain('Outlet Ltd');
    await settle(page);
    expect([site.asked('/analytics.js'), site.asked('/advert.png')]).toEqual([0, 0]);
    await choose(page, 'accept-all');
    await expect.poll(() => [site.asked('/analytics.js'), site.asked('/advert.png')]).toEqual([1, 1]);
    expect(warnings).toEqual([]);
  });
});
