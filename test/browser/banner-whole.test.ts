// A banner that the page has written stays whole: while it is parsed, as frameworks change it, and in a morphing refresh.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { renderBanner, renderHead } from '../../src/prerender.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const TITLE = '<h2>Mine</h2>';
const TEXT = '<p>We ask.</p>';
const BUTTONS = ['accept-all', 'reject-all', 'preferences']
  .map((action) => `<button data-assent-action="${action}">My ${action}</button>`)
  .join('');
const OWN = `<assent-banner>${TITLE}${TEXT}${BUTTONS}</assent-banner>`;

const visit = async (body: string, tag = '{tag}', config: object = {}) => {
  site.html('/', `${shop(config)}${tag}<body>${body}<main><h1>Shop</h1></main>`);
  const visited = await site.visit('/');
  await bannerShown(visited.page);
  await settle(visited.page);
  return visited;
};

/** What a visitor sees of the banner's content, in order of the page. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('assent-banner :is(h2,p,button)')]
      .filter((one) => one.getBoundingClientRect().width > 0 && one.textContent.trim())
      .map((one) => one.textContent.trim()),
  );
const MINE = ['Mine', 'We ask.', 'My accept-all', 'My reject-all', 'My preferences'];

/** Makes the host and its children what the server has written, as a morphing refresh does. */
const morph = (page: Page, html: string) =>
  page.evaluate((written) => {
    const host = document.querySelector('assent-banner') as HTMLElement;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    host.querySelectorAll('*').forEach((one) => one.removeAttribute('slot'));
    if (host.innerHTML !== written && !written) host.replaceChildren();
  }, html);

describe('a banner of the page', () => {
  const FULL = '<script src="/assent/assent-full.js"></script>';

  it('is taken over where the one file stands in the head', async () => {
    const { page, warnings } = await visit(OWN, FULL);
    await expect.poll(() => seen(page)).toEqual(MINE);
    expect(warnings).toEqual([]);
  });

  it('is taken over where a server wrote it and the one file stands in the head', async () => {
    const { page } = await visit(renderBanner(), renderHead() + FULL);
    expect(await page.locator('assent-banner h2').count()).toBe(1);
    expect(await page.locator('assent-banner button').count()).toBe(3);
  });

  it.each([
    ['the page has written it', OWN],
    ['a server wrote it', renderBanner()],
    ['it stands in something else', `<footer><div>${OWN}</div></footer>`],
  ])('takes the place of ours where it is parsed after that is shown: %s', async (_, banner) => {
    let finish = (): unknown => undefined;
    site.route('/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><title>Shop</title>${shop()}<script src="/assent/assent.js"></script><body><h1>Shop</h1>`,
      );
      finish = () => response.end(banner);
    });
    site.html('/start', '');
    const { page, errors } = await site.visit('/start');
    await page.goto(`${site.url}/`, { waitUntil: 'commit' });
    await bannerShown(page);
    finish();
    await page.waitForLoadState();
    await expect.poll(() => page.locator('assent-banner').count()).toBe(1);
    await bannerShown(page);
    expect(await page.locator('assent-banner button').count()).toBe(3);
    await choose(page, 'reject-all');
    expect([await page.evaluate('assent.get().method'), errors]).toEqual(['reject-all', []]);
  });

  it('is filled by a framework a moment later, or anew', async () => {
    const { page } = await visit('<assent-banner></assent-banner>');
    await page.evaluate(
      (html) => (document.querySelector('assent-banner') as HTMLElement).insertAdjacentHTML('beforeend', html),
      TITLE + TEXT + BUTTONS,
    );
    await expect.poll(() => seen(page)).toEqual(MINE);
    await page.evaluate(
      (html) => ((document.querySelector('assent-banner') as HTMLElement).innerHTML = html),
      TEXT + BUTTONS,
    );
    await expect.poll(() => seen(page)).toEqual([...MINE.slice(1), 'Cookies are your choice']);
  });

  it('has a new button where the page has put one in the place of another', async () => {
    const { page } = await visit(OWN);
    await page.evaluate(() => {
      const fresh = Object.assign(document.createElement('button'), { textContent: 'No, thanks' });
      fresh.dataset['assentAction'] = 'reject-all';
      document.querySelector('[data-assent-action="reject-all"]')?.replaceWith(fresh);
    });
    await expect.poll(() => seen(page)).toEqual(MINE.with(3, 'No, thanks'));
  });

  it.each([
    ['with words of its own', OWN, MINE],
    ['without', '<assent-banner></assent-banner>', undefined],
  ])('%s is whole after a morphing refresh, and stays away after an answer', async (_, body, words) => {
    const { page } = await visit(body);
    const before = words ?? (await seen(page));
    await morph(page, words ? OWN : '');
    await expect.poll(() => seen(page)).toEqual(before);
    expect(await page.locator('assent-banner').getAttribute('role')).toBe('region');
    await choose(page, 'reject-all');
    await morph(page, words ? OWN : '');
    await expect.poll(() => page.locator('assent-banner').isVisible()).toBe(false);
  });

  it('keeps its links: one to somewhere else, and one to the preferences', async () => {
    const links = '<a href="/imprint">Imprint</a><a href="#assent-preferences">More choices</a>';
    const { page } = await visit(`<assent-banner>${TEXT}${links}</assent-banner>`, '{tag}', {
      policy: { url: '/privacy' },
    });
    const found = await page
      .locator('assent-banner a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(found).toEqual(['/imprint', '#assent-preferences']);
    expect(await page.locator('assent-banner [data-assent-action="preferences"]').count()).toBe(1);
  });

  it('is drawn no more often than the page takes something out of it', async () => {
    const { page } = await visit(OWN);
    const drawn = await page.evaluate(async () => {
      const host = document.querySelector('assent-banner') as HTMLElement & { draw(): unknown };
      let times = 0;
      const draw = host.draw.bind(host);
      host.draw = () => (times++, draw());
      host.querySelector('h2')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return times;
    });
    expect(drawn).toBeLessThanOrEqual(2);
  });
});
