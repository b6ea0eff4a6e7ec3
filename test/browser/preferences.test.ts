// The second layer: ways in and out, and what the visitor's switches become.
import { describe, expect, it } from 'vitest';
import type { Assent } from '../../src/api.js';
import { bannerShown, choose } from '../helpers/banner.js';
import { ask, dialog, shop, switchOf, unfold } from '../helpers/shop.js';
import { useSite, type Visit } from '../helpers/site.js';

const site = useSite();

const visit = (body = '', more: object = {}): Promise<Visit> => {
  site.html('/', `${shop(more)}{tag}<main><h1>Shop</h1>${body}</main>`);
  return site.visit('/');
};

/** Opens the dialog of a fresh page. */
async function open(more?: object): Promise<Visit> {
  const visited = await visit('', more);
  await bannerShown(visited.page);
  await visited.page.click('assent-banner [data-assent-action="preferences"]');
  await dialog(visited.page).waitFor();
  return visited;
}

describe('the preferences', () => {
  it.each([
    ["the banner's button", '', 'assent-banner [data-assent-action="preferences"]'],
    ["a button of the page's", '<button id="own" data-assent-action="preferences">Cookies</button>', '#own'],
    ['a link to #assent-preferences', '<a id="own" href="#assent-preferences">Cookies</a>', '#own'],
  ])('open from %s, and give the focus back to it', async (_, body, opener) => {
    const { page, errors } = await visit(body);
    await bannerShown(page);
    await page.click(opener);
    await dialog(page).waitFor();
    expect(await page.locator('assent-banner').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await bannerShown(page);
    await expect.poll(() => page.evaluate((it) => document.activeElement?.matches(it), opener)).toBe(true);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
    expect(await dialog(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('open by assent.showPreferences(), as a modal dialog that has a name', async () => {
    const { page } = await visit();
    await bannerShown(page);
    await ask(page, 'assent.showPreferences()');
    await page.getByRole('dialog', { name: 'Your privacy preferences' }).waitFor();
    expect(await dialog(page).evaluate((one) => one.matches(':modal'))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe('H2');
  });

  it.each([
    ['a click beside them', (page: Visit['page']) => page.mouse.click(5, 5)],
    ['their close button', (page: Visit['page']) => page.getByRole('button', { name: 'Close' }).click()],
  ])('close by %s without a decision, and the banner is back', async (_, close) => {
    const { page } = await open();
    await switchOf(page, 'Analytics').click();
    await close(page);
    await bannerShown(page);
    expect(await dialog(page).count()).toBe(0);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
    // What was switched and not saved is forgotten.
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await switchOf(page, 'Analytics').isChecked()).toBe(false);
  });

  it('stay open when they are asked for again before the browser has told of their closing', async () => {
    const { page } = await open();
    await page.evaluate(async () => {
      const opened = () => document.querySelector('assent-preferences')?.shadowRoot?.querySelector('dialog')?.open;
      const assent = window.assent as Assent;
      assent.hidePreferences();
      while (opened()) await Promise.resolve();
      assent.showPreferences();
      // The event of the first closing is a task, so it comes after this function's.
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(await dialog(page).count()).toBe(1);
  });

  it('keep the focus inside while they are open', async () => {
    const { page } = await open();
    for (let i = 0; i < 24; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.localName);
      expect(['assent-preferences', 'body']).toContain(at);
    }
  });

  it('save what is switched, also by the keyboard', async () => {
    const { page } = await open();
    expect(await switchOf(page, 'Analytics').isChecked()).toBe(false);
    await switchOf(page, 'Analytics').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save choices' }).click();
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    const { choices, services } = await ask<{ choices: object; services: object }>(page, 'assent.get()');
    expect(choices).toEqual({ functionality: true, analytics: true, preference: false, targeting: false });
    expect(services).toEqual({ basket: true, visits: true, heatmap: true, adverts: false });
    expect(await dialog(page).count()).toBe(0);
    expect(await page.locator('assent-banner').isVisible()).toBe(false);
    expect(await ask(page, 'assent.receipt().layer ?? assent.receipt().shown?.layer')).toBe('preferences');
  });

  it('refuse one service of an allowed category, and allow one of a refused', async () => {
    const { page } = await open();
    await unfold(page);
    await switchOf(page, 'Analytics').click();
    await switchOf(page, 'Heat map').click();
    await switchOf(page, 'Adverts').click();
    await page.getByRole('button', { name: 'Save choices' }).click();
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    const { choices, services } = await ask<{ choices: object; services: object }>(page, 'assent.get()');
    expect(choices).toMatchObject({ analytics: true, targeting: false });
    expect(services).toMatchObject({ visits: true, heatmap: false, adverts: true });
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await unfold(page);
    expect(await switchOf(page, 'Heat map').isChecked()).toBe(false);
    expect(await switchOf(page, 'Adverts').isChecked()).toBe(true);
  });

  it('say of a folded list how many of its services are answered otherwise than their category', async () => {
    const { page } = await open();
    const summary = (name: string) =>
      dialog(page)
        .locator('section', { has: switchOf(page, name) })
        .locator('summary');
    expect(await summary('Advertising').innerText()).toBe('One service');
    await unfold(page);
    await switchOf(page, 'Adverts').click();
    expect(await summary('Advertising').innerText()).toBe('One service · Allowed: 1');
    expect(await summary('Advertising').getAttribute('aria-label')).toBe('Advertising: One service · Allowed: 1');
    await switchOf(page, 'Analytics').click();
    expect(await summary('Analytics').innerText()).toBe('2 services');
    await switchOf(page, 'Heat map').click();
    expect(await summary('Analytics').innerText()).toBe('2 services · Refused: 1');
    await page.getByRole('button', { name: 'Save choices' }).click();
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await summary('Advertising').innerText()).toBe('One service · Allowed: 1');
  });

  it('say of what is required that it is always on, and why, where others have a switch', async () => {
    const { page } = await open();
    await unfold(page);
    expect(await page.getByRole('switch').count()).toBe(6);
    for (const name of ['Functionality', 'Basket']) {
      expect(await switchOf(page, name).count()).toBe(0);
      const row = dialog(page).locator('[part="row"]', { has: page.getByRole('heading', { name, exact: true }) });
      expect(await row.innerText()).toContain('Always on');
    }
    expect(await dialog(page).innerText()).toContain('The shop does not work without it.');
  });

  it('offer accepting, refusing and saving in equal size and looks', async () => {
    const { page } = await open();
    const looks = await dialog(page)
      .locator('footer button')
      .evaluateAll((buttons) =>
        buttons.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(one);
          return [Math.round(width), Math.round(height), color, backgroundColor, fontSize, fontWeight].join();
        }),
      );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
  });

  it.each(['Accept all', 'Reject all'])('close after "%s", which is proven as decided here', async (name) => {
    const { page } = await open();
    await dialog(page).getByRole('button', { name }).click();
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(name === 'Accept all');
    expect(await dialog(page).count()).toBe(0);
    expect(await ask(page, 'JSON.stringify(assent.receipt())')).toContain('"preferences"');
  });

  it('say when the visitor decided, and the number of the choice', async () => {
    const { page } = await visit();
    await choose(page, 'reject-all');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    const text = await dialog(page).locator('[part="choice"]').innerText();
    expect(text).toContain(await ask<string>(page, 'assent.get().id'));
    expect(text).toContain(String(new Date().getFullYear()));
  });

  it('erase what services left, say so, and stay', async () => {
    const { page } = await visit();
    await choose(page, 'accept-all');
    await ask(page, 'document.cookie = "visits=1"; localStorage.setItem("visits-seen", 1); assent.showPreferences()');
    await dialog(page).waitFor();
    await page.getByRole('button', { name: 'Delete this site’s cookies' }).click();
    const status = dialog(page).getByRole('status');
    await expect.poll(() => status.innerText()).toMatch(/deleted\.$/);
    expect(await ask(page, 'document.cookie')).not.toContain('visits');
    expect(await ask(page, 'localStorage.getItem("visits-seen")')).toBe(null);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
    expect(await dialog(page).innerText()).toContain('You have not decided yet.');
    // What is saved from here on is no yes that was just taken back.
    expect(await switchOf(page, 'Analytics').isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await bannerShown(page);
  });

  it('name what no script can delete', async () => {
    const storage = [{ type: 'server', name: 'visit log' }];
    const { page } = await open({ services: [{ id: 'visits', category: 'analytics', storage }] });
    await page.getByRole('button', { name: 'Delete this site’s cookies' }).click();
    const status = dialog(page).getByRole('status');
    await expect.poll(() => status.innerText()).toContain('These could not be deleted: server visit log.');
  });

  it('say to a minor what follows', async () => {
    const { page } = await visit('', { minor: true });
    await page.waitForFunction('assent.settings');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await dialog(page).innerText()).toContain('You are marked as a minor');
  });
});
