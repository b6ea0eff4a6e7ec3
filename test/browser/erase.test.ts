// The preferences' button that deletes what this site keeps: whatever the rule, it switches nothing on.
import { describe, expect, it } from 'vitest';
import { bannerShown, settle } from '../helpers/banner.js';
import { KEEP } from '../helpers/config-tag.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite, type Visit } from '../helpers/site.js';
import { regionalShop } from '../helpers/regional-shop.js';

const site = useSite();
const shop = regionalShop(site);

const erase = async (page: Visit['page']) => {
  await ask(page, 'assent.showPreferences()');
  await dialog(page).waitFor();
  await page.getByRole('button', { name: 'Delete this site’s cookies' }).click();
  await expect.poll(() => dialog(page).getByRole('status').innerText()).toMatch(/deleted\.$/);
};

/** How often the vendor of what is sold was asked for something. */
const sold = () => site.asked('/targeting.js');

describe('deleting what the site keeps', () => {
  it.each([
    ['may object', { regimes: 'us', region: 'US-CA' }],
    ['is only told', { regimes: [{ id: 'all', where: ['*'], mode: 'notice' }] }],
  ])('leaves an opt-out as it is where a visitor %s, and says when all was refused', async (_, config) => {
    const { page } = await shop.open({ ...config, withdraw: 'keep' });
    await settle(page);
    await ask(page, 'void assent.optOut()');
    await settle(page);
    const before = sold();
    await page.reload();
    await settle(page);
    await erase(page);
    await settle(page);
    expect(await dialog(page).innerText()).toContain('You decided on');
    expect(Object.values(await ask<object>(page, 'assent.get().choices'))).toEqual([true, false, false, false]);
    await page.reload();
    await settle(page);
    expect(sold()).toBe(before);
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
  });

  it('refuses everything for a visitor who may object and has not answered', async () => {
    const { page } = await shop.open({ regimes: 'us', region: 'US-CA', withdraw: 'keep' });
    await settle(page);
    await erase(page);
    const before = sold();
    await page.reload();
    await settle(page);
    expect(sold()).toBe(before);
    expect(await ask(page, 'assent.get().method')).toBe('withdraw');
  });

  it('reloads the page where something has run, and nothing runs again', async () => {
    const { page } = await shop.open({ regimes: 'us', region: 'US-CA' });
    await settle(page);
    expect(sold()).toBe(1);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Delete this site’s cookies' }).click(),
    ]);
    await settle(page);
    expect(sold()).toBe(1);
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
  });

  it('ends what has run where visitors are asked first: once they were told what came of it, and close', async () => {
    const beat = `setInterval(() => fetch('/beat'), 20)`;
    site.html('/', `{tag}<script type="text/plain" data-assent="analytics">${beat}</script>`);
    const { page } = await site.visit('/');
    await ask(page, 'assent.acceptAll()');
    await expect.poll(() => site.asked('/beat')).toBeGreaterThan(0);
    await erase(page);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Escape')]);
    await bannerShown(page);
    const before = site.asked('/beat');
    await page.waitForTimeout(200);
    expect(site.asked('/beat')).toBe(before);
  });

  it('is not told again where the site lets run on what has run, and the preferences are opened and closed', async () => {
    site.html('/', `${KEEP}{tag}<script type="text/plain" data-assent="analytics">window.ran = true</script>`);
    const { page } = await site.visit('/');
    await ask(page, 'assent.acceptAll()');
    await expect.poll(() => ask(page, 'window.ran')).toBe(true);
    await ask(page, 'assent.rejectAll()');
    await ask(page, 'void (told = 0, assent.subscribe(() => told++), assent.showPreferences())');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await ask(page, 'told')).toBe(0);
  });

  it('leaves a no to what the law exempts as it is', async () => {
    const services = [{ id: 'counter', category: 'analytics', exempt: true }];
    const { page } = await shop.open({ regimes: 'eu', region: 'GB', services });
    await ask(page, 'void assent.rejectAll()');
    await erase(page);
    expect(await ask(page, 'assent.allows("counter")')).toBe(false);
    expect(await dialog(page).innerText()).toContain('You decided on');
  });

  it('says what came of it anew each time, also where that is the same', async () => {
    const { page } = await shop.open({});
    await erase(page);
    await page.evaluate(() => {
      const status = document
        .querySelector('assent-preferences')
        ?.shadowRoot?.querySelector('[role=status]') as Element;
      const said: string[] = Object.assign(window, { said: [] as string[] }).said;
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    await page.getByRole('button', { name: 'Delete this site’s cookies' }).click();
    await expect.poll(() => page.evaluate('said.at(-1)')).toMatch(/deleted\.$/);
    expect(await page.evaluate('said[0]')).toBe('');
  });
});
