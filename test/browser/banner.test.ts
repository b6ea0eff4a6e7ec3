// The banner in pages that make it hard.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
describe('the banner', () => {
  it('takes over what the page has written into it', async () => {
    site.html(
      '/',
      `{tag}<assent-banner hidden><h2 slot="title">Keks?</h2><p slot="text">Wir fragen.</p>
      <button slot="actions" data-assent-action="accept-all">Ja</button><button slot="actions" data-assent-action="reject-all">Nein</button></assent-banner>`,
    );
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.locator('assent-banner').count()).toBe(1);
    expect((await page.locator('assent-banner').innerText()).split(/\s+/)).toEqual([
      'Keks?',
      'Wir',
      'fragen.',
      'Ja',
      'Nein',
      'Preferences',
    ]);
    await choose(page, 'reject-all');
    expect(await page.evaluate('assent.get().method')).toBe('reject-all');
  });

  it('takes over what says nothing of its place', async () => {
    site.html(
      '/',
      `{tag}<assent-banner><h2>Keks?</h2><p>Wir fragen.</p><a href="/privacy">Mehr</a>
      <button data-assent-action="accept-all">Ja</button><button data-assent-action="reject-all">Nein</button>
      <button data-assent-action="preferences">Einzeln</button></assent-banner>`,
    );
    const { page, warnings } = await site.visit('/');
    await page.waitForSelector('assent-banner h2[slot="title"]');
    const seen = (await page.locator('assent-banner').innerText()).split(/\s+/);
    expect(seen).toEqual(['Keks?', 'Wir', 'fragen.', 'Mehr', 'Ja', 'Nein', 'Einzeln']);
    for (const name of ['Ja', 'Nein', 'Einzeln'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(true);
    expect(warnings).toEqual([]);
    await page.getByRole('button', { name: 'Nein' }).click();
    expect(await page.evaluate('assent.get().method')).toBe('reject-all');
  });

  it.each([
    ['reject-all', ['accept-all', 'preferences']],
    ['accept-all', ['reject-all', 'preferences']],
    ['preferences', ['accept-all', 'reject-all']],
  ])('puts a missing %s beside the buttons that the page has wrapped, and no title above its own', async (_, has) => {
    const buttons = has.map((action) => `<button data-assent-action="${action}">${action}</button>`);
    site.html(
      '/',
      `{tag}<assent-banner><div><h2>Keks?</h2><p>Wir fragen.</p>${buttons.join(' ')}</div></assent-banner>`,
    );
    const { page } = await site.visit('/');
    await page.waitForSelector('assent-banner[aria-labelledby]');
    const seen = await page.locator('assent-banner').evaluate((banner) => ({
      children: banner.children.length,
      titles: [...banner.querySelectorAll('h2')].map((title) => title.id === banner.getAttribute('aria-labelledby')),
      buttons: [...banner.querySelectorAll('div > button')].map((one) => one.getAttribute('data-assent-action')),
    }));
    expect(seen).toEqual({ children: 1, titles: [true], buttons: ['accept-all', 'reject-all', 'preferences'] });
  });

  it('gives a browser that asks for privacy its answer in a line of its own, in full colour', async () => {
    site.html('/', `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>{tag}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    const [notice, text] = await Promise.all(
      ['notice', 'text'].map((slot) =>
        page.locator(`assent-banner [slot="${slot}"]`).evaluate((one) => ({
          says: one.textContent,
          display: getComputedStyle(one).display,
          isPlain: getComputedStyle(one).color === getComputedStyle(one.parentElement as Element).color,
        })),
      ),
    );
    expect(notice).toMatchObject({ display: 'block', isPlain: true });
    expect(notice?.says).toContain('Global Privacy Control');
    expect(text?.says).not.toContain('Global Privacy Control');
  });

  it.each([
    [{ ui: { layout: 'wall' } }, /^\[assent:\S+] ui\.layout: expected .*cloud.*, got "wall"$/],
    [{ ui: 'bar' }, /^\[assent:\S+] ui: expected .*, got "bar"$/],
    [
      { regimes: [{ id: 'all', where: ['*'], mode: 'optin' }] },
      /^\[assent:\S+] regimes\[0]\.mode: expected .*, got "optin"$/,
    ],
  ])('is asked with %o as without it, and the fault is explained', async (json, warning) => {
    site.html('/', `${configTag(json)}{tag}`);
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings).toEqual([expect.stringMatching(warning)]);
    expect(errors).toEqual([]);
  });

  it('says who asks, what for, how many take part, for how long, and that it can be taken back', async () => {
    const services = [
      { id: 'visits', category: 'analytics', provider: 'Tally Ltd' },
      { id: 'heatmap', category: 'analytics', provider: 'Tally Ltd' },
      { id: 'adverts', category: 'targeting', provider: 'Adloop Inc' },
      { id: 'own', category: 'preference', provider: 'Outlet Ltd' },
    ];
    site.html('/', `${configTag({ policy: { controller: 'Outlet Ltd', url: '/privacy' }, services })}{tag}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.textContent('assent-banner [slot="text"]')).toBe(
      'Outlet Ltd asks to use cookies to measure how the shop is used, remember your settings, and show you adverts that suit you. ' +
        '2 third parties take part. We keep your answer for 182 days; you can change or withdraw it at any time.',
    );
    expect(await page.getAttribute('assent-banner a', 'href')).toBe('/privacy');
    expect(await page.getByRole('region', { name: 'Cookies are your choice' }).count()).toBe(1);
  });

  it.each([
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['nb-NO', 'no'],
    ['not a language!', 'en'],
    ['', 'en'],
  ])('on a page whose language is "%s" speaks "%s"', async (lang, spoken) => {
    site.route('/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><html lang="${lang}"><script src="/assent/assent.js"></script>`);
    });
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    expect(await page.getAttribute('assent-banner', 'lang')).toBe(spoken);
    expect(errors).toEqual([]);
  });

  it('shows whatever stands in the configuration it reads, and has its faults explained', async () => {
    site.html(
      '/',
      `${configTag({ policy: { controller: 7, url: 9 }, ui: 'x', texts: 3, categories: { a: { title: 5, purpose: [] } } })}{tag}`,
    );
    const { page, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings.length).toBeGreaterThanOrEqual(6);
    expect(errors).toEqual([]);
  });

  it('is quoted by no search engine as a part of the page, and neither are the preferences', async () => {
    site.html('/', '{tag}<h1>Shop</h1>');
    const { page } = await site.visit('/');
    await bannerShown(page);
    await page.click('assent-banner [data-assent-action="preferences"]');
    await page.getByRole('dialog').waitFor();
    for (const name of ['assent-banner', 'assent-preferences'])
      expect(await page.getAttribute(name, 'data-nosnippet'), name).toBe('');
  });

  it('neither moves the page nor takes the focus', async () => {
    site.html('/', `{tag}<input autofocus><h1>Shop</h1>`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    const shift = await page.evaluate(async () => {
      let shifts = 0;
      const observer = new PerformanceObserver((list) => (shifts += list.getEntries().length));
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      return shifts;
    });
    expect(shift).toBe(0);
  });
});
