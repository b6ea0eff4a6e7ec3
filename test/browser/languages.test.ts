// Which language the interface speaks, in which direction it runs, and what happens when a language is missing.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { read } from '../helpers/bundle.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = (lang: string, more: object = {}, body = '', source = '/assent/assent.js') => {
  site.route('/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="${lang}"><title>Shop</title>${shop(more)}<script src="${source}"></script>
      <main><h1>Shop</h1>${body}</main>`,
    );
  });
  return site.visit('/');
};

describe('the interface', () => {
  it.each([
    ['de', 'ltr', 'Alle ablehnen'],
    ['fr', 'ltr', 'Tout refuser'],
    ['ar', 'rtl', /[\u0600-\u06ff]/],
  ])('speaks %s, which runs %s, as the page does', async (lang, direction, label) => {
    const { page, errors, warnings } = await visit(lang, {}, '<assent-declaration></assent-declaration>');
    await bannerShown(page);
    const banner = page.locator('assent-banner');
    expect(await banner.getAttribute('lang')).toBe(lang);
    expect(await banner.evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
    expect(await banner.locator('[data-assent-action="reject-all"]').innerText()).toMatch(label);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    const sheet = dialog(page).locator('> [lang]');
    expect(await sheet.getAttribute('lang')).toBe(lang);
    expect(await sheet.evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
    const [title, close] = [dialog(page).locator('h2'), dialog(page).locator('[part="close"]')];
    const [from, to] = [await title.boundingBox(), await close.boundingBox()];
    expect((from?.x ?? 0) < (to?.x ?? 0)).toBe(direction === 'ltr');
    const declaration = page.locator('assent-declaration > [lang]');
    expect(await declaration.evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it("speaks what the tag says, whatever the page's own language", async () => {
    const tag = '<script src="/assent/assent.js" data-lang="de"></script>';
    site.html('/', `${shop()}${tag}<main><h1>Shop</h1><assent-declaration></assent-declaration></main>`);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('de');
    expect(await page.innerText('assent-banner [data-assent-action="reject-all"]')).toBe('Alle ablehnen');
    await page.locator('assent-declaration > [lang="de"]').waitFor();
    expect(warnings).toEqual([]);
  });

  it('changes its language while it is to be seen, and keeps what is open and switched', async () => {
    const { page } = await visit('en');
    await bannerShown(page);
    await ask(page, 'assent.setLanguage("fr")');
    const reject = page.locator('assent-banner [data-assent-action="reject-all"]');
    await expect.poll(() => reject.innerText()).toBe('Tout refuser');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('fr');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).getByRole('switch').first().click();
    await ask(page, 'assent.setLanguage("de")');
    await expect.poll(() => dialog(page).locator('footer').innerText()).toContain('Alle ablehnen');
    expect(await dialog(page).getByRole('switch').first().isChecked()).toBe(true);
  });

  it('speaks English where a language is of another version: its texts would stand in the places of others', async () => {
    const list = JSON.parse(/\[.*\]/s.exec(read('dist/lang/de.js'))?.[0] ?? '') as unknown[];
    // As 0.1.2 had it: one text more, and the file's only export.
    const older = JSON.stringify(list.toSpliced(40, 0, 'Art'));
    site.script('/assent/lang/de.js', `export default ${older}`);
    const film =
      '<iframe data-assent="targeting" data-assent-placeholder data-src="/film" title="Film" width="400" height="300"></iframe>';
    const { page, warnings, errors } = await visit('de', {}, film);
    await bannerShown(page);
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('en');
    const buttons = page.locator('assent-placeholder button');
    await expect.poll(() => buttons.allTextContents()).toEqual(['Allow once', 'Always allow']);
    expect(warnings).toEqual([expect.stringMatching(/^\[assent:language] de: expected to be loaded, got .*English/)]);
    expect(errors).toEqual([]);
  });

  it('speaks English where a language is missing, and warns once', async () => {
    site.route('/assent/lang/de.js', (_, response) => void response.writeHead(404).end());
    const { page, warnings, errors } = await visit('de');
    await bannerShown(page);
    expect(await page.innerText('assent-banner [data-assent-action="reject-all"]')).toBe('Reject all');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('en');
    expect(warnings.filter((one) => one.includes('language'))).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('speaks a language that only the site has texts for, and says what is missing', async () => {
    const texts = { sr: { acceptAll: 'Prihvati sve', rejectAll: 'Odbij sve' } };
    const { page, warnings } = await visit('sr', { texts });
    await bannerShown(page);
    expect(await page.textContent('assent-banner [data-assent-action="reject-all"]')).toBe('Odbij sve');
    expect(await page.getAttribute('assent-banner', 'lang')).toBe('sr');
    expect(warnings).toContain('[assent:text] sr.preferences: expected a text, got none; English is spoken');
    expect(site.asked('/assent/lang/sr.js')).toBe(0);
  });

  it.each(['assent.js', 'assent-full.js'])('has its language from the host that %s comes from', async (file) => {
    for (const name of [file, 'assent-ui.js', 'lang/de.js']) {
      site.route(`/cdn/${name}`, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
        response.end(read(`dist/${name}`));
      });
    }
    const { page } = await visit('de', {}, '', `${site.url.replace('localhost', '127.0.0.1')}/cdn/${file}`);
    await bannerShown(page);
    expect(await page.innerText('assent-banner [data-assent-action="reject-all"]')).toBe('Alle ablehnen');
  });

  it("says the site's own texts where it has some, and its own language's where it has not", async () => {
    const { page, warnings } = await visit('fr', { texts: { fr: { rejectAll: 'Non merci' } } });
    await bannerShown(page);
    expect(await page.innerText('assent-banner [data-assent-action="reject-all"]')).toBe('Non merci');
    expect(await page.innerText('assent-banner [data-assent-action="accept-all"]')).toBe('Tout accepter');
    expect(warnings).toEqual([]);
  });
});
