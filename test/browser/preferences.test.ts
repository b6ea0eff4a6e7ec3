// The second layer: ways in and out, and what else can be read and done there.
import { describe, expect, it } from 'vitest';
import type { Assent } from '../../src/api.js';
import { bannerShown, choose } from '../helpers/banner.js';
import { shopVisit } from '../helpers/shop-visit.js';
import { ask, dialog, switchOf } from '../helpers/shop.js';
import { useSite, type Visit } from '../helpers/site.js';

const site = useSite();

const { open, visit } = shopVisit(site);

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
