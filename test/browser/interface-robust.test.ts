// What the interface does when a page changes under it, a file stays away, or a text is odd: it says what holds, and is there.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { bundle } from '../helpers/bundle.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (body = '', config: object = {}, head = '') => {
  site.html('/film', 'film');
  site.html('/', `${head}${shop({ withdraw: 'keep', ...config })}{tag}<body><main><h1>Shop</h1>${body}</main>`);
  return site.visit('/');
};

const FILM =
  '<iframe width="300" height="200" data-assent="targeting" data-src="/film" data-assent-placeholder></iframe>';
const GPC = '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })</script>';

describe('the preferences', () => {
  it('close with a page that takes them out, and open again', async () => {
    const { page } = await visit();
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await ask(page, 'document.querySelector("assent-preferences").remove()');
    await expect.poll(() => ask(page, 'assent.layer')).toBe('banner');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
  });

  it('whose file does not come leave the banner where it is, and come with the next press', async () => {
    const { page } = await visit();
    await bannerShown(page);
    let isAway = true;
    await page.route('**/assent-preferences.js', (route) => (isAway ? route.abort() : route.continue()));
    await page.click('assent-banner [data-assent-action=preferences]');
    await settle(page);
    await bannerShown(page);
    expect(await ask(page, 'assent.layer')).toBe('banner');
    isAway = false;
    await expect
      .poll(async () => {
        await page.click('assent-banner [data-assent-action=preferences]', { timeout: 500 }).catch(() => undefined);
        return dialog(page).count();
      })
      .toBe(1);
  });

  it('say that adverts stay off only where they do', async () => {
    const { page } = await visit('', {}, GPC);
    const notice = page.locator('assent-preferences [part=notice]');
    await ask(page, 'assent.showPreferences()');
    await notice.waitFor();
    await ask(page, 'assent.acceptAll()');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await notice.count()).toBe(0);
  });

  it('show a minor what holds, also where that is told while they are open', async () => {
    const { page } = await visit('', { regimes: [{ id: 'x', where: ['*'], mode: 'opt-out' }] });
    await ask(page, 'assent.showPreferences()');
    const on = dialog(page).locator('[role=switch]:checked');
    await expect.poll(() => on.count()).toBeGreaterThan(0);
    await ask(page, 'assent.setMinor(true)');
    await expect.poll(() => on.count()).toBe(0);
  });
});

describe('the banner', () => {
  it.each([{ one: 'a day' }, ['x'], { other: 5 }])('speaks English where a plural is %j', async (bannerKeeps) => {
    const { page } = await visit('', { texts: { en: { bannerKeeps } } });
    await bannerShown(page);
    expect(await page.textContent('assent-banner')).toContain('182 days');
  });

  it('stands in the window also where a page transforms its body', async () => {
    const { page } = await visit(
      '<p style="height: 3000px">Long</p>',
      {},
      '<style>body { transform: translateY(0) }</style>',
    );
    await bannerShown(page);
    await expect
      .poll(async () => {
        const box = await page.locator('assent-banner').boundingBox();
        return !!box && box.y + box.height <= (page.viewportSize()?.height ?? 0);
      })
      .toBe(true);
    await choose(page, 'reject-all');
  });
});

describe('a placeholder', () => {
  it('of a copied page gives way, and what it stood for is seen when it is let go', async () => {
    const { page } = await visit(`<div>${FILM}</div>`);
    await page.locator('assent-placeholder button').first().waitFor();
    await ask(page, 'void (document.querySelector("main div").innerHTML += "")');
    await expect.poll(() => page.locator('assent-placeholder').count()).toBe(1);
    await page.locator('assent-placeholder button').first().waitFor();
    await ask(page, 'assent.acceptAll()');
    await expect.poll(() => page.locator('assent-placeholder').count()).toBe(0);
    await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
  });

  it('goes along with what it stands for', async () => {
    const { page } = await visit(`<div>${FILM}</div><section></section>`);
    await page.locator('div assent-placeholder').waitFor();
    await ask(page, 'document.querySelector("section").append(document.querySelector("iframe"))');
    await page.locator('section assent-placeholder + iframe').waitFor({ state: 'attached' });
    expect(await page.locator('assent-placeholder').count()).toBe(1);
  });

  it.each([
    ['of alternatives the first', 'targeting|analytics', ['targeting']],
    ['all that is needed together', 'targeting analytics', ['analytics', 'targeting']],
  ])('allows always %s, and nothing else', async (_, needs, expected) => {
    const { page } = await visit(FILM.replace('"targeting"', `"${needs}"`));
    await page.locator('assent-placeholder').getByRole('button', { name: 'Always allow' }).click();
    await expect.poll(() => site.asked('/film')).toBe(1);
    expect(await ask(page, '["analytics", "preference", "targeting"].filter(assent.allows)')).toEqual(expected);
  });

  it('has no buttons for a minor, who can allow nothing', async () => {
    const { page } = await visit(FILM, { minor: true });
    const placeholder = page.locator('assent-placeholder');
    await placeholder.locator('[part=text]').waitFor();
    expect(await placeholder.locator('button:visible').count()).toBe(0);
  });

  it('stands there, and goes, by npm too', async () => {
    site.script(
      '/app.js',
      await bundle(
        `import 'assent/define'; import { createAssent } from 'assent'; createAssent({ withdraw: 'keep' });`,
      ),
    );
    site.html('/film', 'film');
    site.html('/', `<main>${FILM}</main><script type="module" src="/app.js"></script>`);
    const { page } = await site.visit('/');
    await page.locator('assent-placeholder button').first().waitFor();
    await ask(page, 'assent.acceptAll()');
    await expect.poll(() => page.locator('assent-placeholder').count()).toBe(0);
    await expect.poll(() => site.asked('/film')).toBe(1);
  });
});

describe('the declaration', () => {
  const BODY = '<assent-declaration><p id="assent-analytics">Loading</p></assent-declaration>';

  it('takes the place of what stood there, and says where a service is answered otherwise', async () => {
    const { page } = await visit(BODY);
    await page.locator('#assent-analytics table').waitFor();
    expect(await page.locator('#assent-analytics').count()).toBe(1);
    await ask(page, 'assent.set({ analytics: false }, { visits: true })');
    await expect.poll(() => page.locator('#assent-service-visits th').innerText()).toContain('Allowed');
    expect(await page.locator('#assent-analytics h3').innerText()).toContain('Refused');
  });
});
