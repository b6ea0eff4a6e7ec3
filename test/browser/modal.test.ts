// The banner that holds the page until it is answered, where a site asks for that.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async () => {
  site.html(
    '/',
    `${shop({ ui: { modal: true } })}{tag}<body><main><h1>Shop</h1><button id="buy" onclick="this.textContent='Bought'">Buy</button></main>`,
  );
  const visited = await site.visit('/');
  await bannerShown(visited.page);
  await visited.page.waitForSelector('assent-banner[aria-modal="true"]');
  return visited;
};

const focused = (page: Page) =>
  ask<string>(page, `(document.activeElement.closest('assent-banner') ? 'banner' : document.activeElement.localName)`);
const isHeld = (page: Page) => page.locator('main').evaluate((one) => (one as HTMLElement).inert);

describe('the modal banner', () => {
  it('is a dialog with a name, has the focus, and holds what is there and what comes', async () => {
    const { page } = await visit();
    await page.getByRole('dialog', { name: 'Cookies are your choice' }).waitFor();
    expect(await focused(page)).toBe('banner');
    expect(await ask(page, 'getComputedStyle(document.activeElement).outlineStyle')).toBe('none');
    expect(await isHeld(page)).toBe(true);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<div id="late"><button>Late</button></div>')`);
    await page.waitForFunction(`document.querySelector('#late').inert`);
    for (let times = 0; times < 8; times++) {
      await page.keyboard.press('Tab');
      expect(['banner', 'body']).toContain(await focused(page));
    }
  });

  it('answers to nothing but its buttons: Escape and a click beside it change nothing', async () => {
    const { page } = await visit();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('#buy').click({ force: true });
    expect(await page.locator('#buy').innerText()).toBe('Buy');
    expect(await ask(page, '[assent.get().decided, assent.layer]')).toEqual([false, 'banner']);
    expect(await isHeld(page)).toBe(true);
  });

  it('gives the page back after one click on "Reject all"', async () => {
    const { page, errors } = await visit();
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<aside inert>The page’s own</aside>')`);
    await choose(page, 'reject-all');
    await page.locator('#buy').click();
    expect(await page.locator('#buy').innerText()).toBe('Bought');
    expect(await ask(page, '[assent.get().method, assent.get().choices.targeting]')).toEqual(['reject-all', false]);
    expect(await page.locator('[inert]').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('lets the preferences be used, and holds the page again when they close without an answer', async () => {
    const { page } = await visit();
    await page.click('assent-banner [data-assent-action="preferences"]');
    await dialog(page).waitFor();
    await page.getByRole('switch').first().click();
    expect(await page.getByRole('switch').first().isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await bannerShown(page);
    await expect.poll(() => isHeld(page)).toBe(true);
    await page.click('assent-banner [data-assent-action="preferences"]');
    await dialog(page).getByRole('button', { name: 'Reject all' }).click();
    await expect.poll(() => isHeld(page)).toBe(false);
  });

  it.each([
    ['taken out of the page', `document.querySelector('assent-banner').remove()`],
    ['hidden', `document.querySelector('assent-banner').style.setProperty('--_d', 'none')`],
  ])('gives the page back where an ad blocker has it %s: nobody could answer', async (_, block) => {
    const { page } = await visit();
    await page.evaluate(block);
    await expect.poll(() => isHeld(page)).toBe(false);
    await page.locator('#buy').click();
    expect(await page.locator('#buy').innerText()).toBe('Bought');
    expect(await ask(page, 'assent.get().decided')).toBe(false);
  });

  it('holds the page only while it is to be seen', async () => {
    site.html(
      '/',
      `<style>.late { display: none }</style>${shop({ ui: { modal: true } })}{tag}<body class="late"><main>Shop</main>`,
    );
    const { page } = await site.visit('/');
    await page.waitForSelector('assent-banner button', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await isHeld(page)).toBe(false);
    await page.evaluate(`document.body.className = ''`);
    await expect.poll(() => isHeld(page)).toBe(true);
    await choose(page, 'reject-all');
    await expect.poll(() => isHeld(page)).toBe(false);
  });

  it.each([[undefined], [false], ['false'], ['yes'], [1], [{}]])(
    'is not modal, and costs no file, by %j',
    async (modal) => {
      site.html('/', `${shop({ ui: { modal } })}{tag}<body><main><h1>Shop</h1></main>`);
      const { page } = await site.visit('/');
      await bannerShown(page);
      expect(await isHeld(page)).toBe(false);
      expect(site.asked('/assent/assent-modal.js')).toBe(0);
    },
  );
});
