// Pages that the browser translates: it puts elements of its own in the place of every text.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { renderBanner, renderHead } from '../../src/prerender.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { TRANSLATOR } from '../helpers/translator.js';

const site = useSite();

const visit = async (body = '', head = '') => {
  site.html('/', `<script>${TRANSLATOR}</script>${shop()}${head}{tag}<body>${body}<h1>Shop</h1>`);
  const visited = await site.visit('/');
  await bannerShown(visited.page);
  return visited;
};

/** How often something was translated once the page has had some turns in which to write its own words again. */
const countAfterTurns = (page: Page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 40; turn++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return window.eval('translations') as number;
  });

describe('the banner', () => {
  it.each([
    ['made by us', '', ''],
    ['written by a server in another language', renderBanner({}, { lang: 'de' }), renderHead()],
  ])('leaves what was translated as it is, and both are at rest: %s', async (_, body, head) => {
    const { page } = await visit(body, head);
    await expect.poll(() => page.locator('assent-banner').getAttribute('lang')).toBe('en');
    await page.evaluate('translate()');
    const before = await countAfterTurns(page);
    expect(await countAfterTurns(page)).toBe(before);
    const accept = page.locator('assent-banner [data-assent-action="accept-all"]');
    expect(await accept.innerText()).toBe('«Accept all»');
  });

  it('speaks another language where the page is set to that', async () => {
    const { page } = await visit();
    await page.evaluate('translate()');
    await countAfterTurns(page);
    await page.evaluate(`assent.setLanguage('fr')`);
    const accept = page.locator('assent-banner [data-assent-action="accept-all"]');
    await expect.poll(() => accept.innerText()).toBe('«Tout accepter»');
    await choose(page, 'reject-all');
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
  });
});

describe('the declaration', () => {
  it('says what holds now, and not what held when it was translated', async () => {
    const { page } = await visit('<assent-declaration></assent-declaration>');
    const said = (selector: string) => page.locator(`assent-declaration ${selector}`).innerText();
    await expect.poll(() => said('div > p:nth-of-type(2)')).toContain('You have not decided yet');
    await page.evaluate('translate()');
    await expect.poll(() => said('#assent-targeting h3')).toContain('«');
    await choose(page, 'accept-all');
    await expect.poll(() => said('#assent-targeting h3')).toContain('«Allowed»');
    expect(await said('div > p:nth-of-type(2)')).not.toContain('not decided');
    await page.evaluate('void assent.rejectAll()');
    await expect.poll(() => said('#assent-targeting h3')).toContain('«Refused»');
    expect(await page.locator('#assent-targeting h3').count()).toBe(1);
  });
});
