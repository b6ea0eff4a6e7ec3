// The second layer's switches: what they say, and what they become.
import { describe, expect, it } from 'vitest';
import { shopVisit } from '../helpers/shop-visit.js';
import { ask, dialog, switchOf, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const { open } = shopVisit(site);

describe('the preferences', () => {
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
});
