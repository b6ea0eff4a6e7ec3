// Controls of a page that are no buttons by themselves, and addresses that lead to the preferences.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (body = '', path = '/') => {
  site.html('/', `${shop({ withdraw: 'keep' })}{tag}<main><h1>Shop</h1>${body}</main>`);
  const { page } = await site.visit(path);
  await bannerShown(page);
  return page;
};

describe('a control', () => {
  const CONTROLS = [
    '<div id="it" role="button" tabindex="0" data-assent-action="preferences">Cookies</div>',
    '<a id="it" href="/elsewhere" data-assent-action="preferences">Cookies</a>',
    '<a id="it" href="#assent-preferences">Cookies</a>',
    '<button id="it" data-assent-action="preferences">Cookies</button>',
  ];

  it.each(CONTROLS.flatMap((html) => ['Enter', 'Space'].map((key) => [html, key] as const)))(
    '%s does what it says at %s, once',
    async (html, key) => {
      const page = await visit(html);
      await page.evaluate(`window.shown = 0; document.addEventListener('assent-show', () => shown++)`);
      await page.focus('#it');
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      expect(await page.evaluate('shown')).toBe(1);
      expect(new URL(page.url()).pathname).toBe('/');
    },
  );

  it.each([
    '<span id="it" data-assent-action="preferences">Cookies</span>',
    '<a id="it" data-assent-action="preferences">Cookies</a>',
  ])('%s, which browsers make no button, is one by Tab, by name and by key', async (html) => {
    const page = await visit();
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(html)}`);
    await choose(page, 'reject-all');
    const control = page.getByRole('button', { name: 'Cookies' });
    await control.waitFor();
    await page.keyboard.press('Tab');
    expect(await control.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
  });

  it.each(['accept', 'rejectAll', 'settings', ''])(
    'that is to do “%s” does nothing, and says so when pressed',
    async (action) => {
      site.html('/', `${shop({})}{tag}<button id="it" data-assent-action="${action}">Cookies</button>`);
      const { page, warnings } = await site.visit('/');
      await bannerShown(page);
      await page.click('#it');
      await expect
        .poll(() => warnings)
        .toEqual([
          `[assent:action] <button id="it" data-assent-action="${action}">Cookies</button>: expected one of accept-all, reject-all, withdraw, opt-out, preferences, got "${action}", which does nothing`,
        ]);
      expect(await page.evaluate('[assent.layer, assent.get().decided]')).toEqual(['banner', false]);
    },
  );

  it('that the page has made reachable itself stays as it is', async () => {
    const page = await visit('<div id="it" role="link" tabindex="-1" data-assent-action="preferences">Cookies</div>');
    await settle(page);
    expect(await page.evaluate('[it.tabIndex, it.role]')).toEqual([-1, 'link']);
  });

  it('leaves keys alone that are pressed inside it', async () => {
    const page = await visit('<div data-assent-action="reject-all"><input id="it"></div>');
    await page.focus('#it');
    await page.keyboard.type('a b');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#it')).toBe('a b');
    expect(await page.evaluate('assent.get().decided')).toBe(false);
  });
});

describe('the file of the preferences', () => {
  it.each([
    ['the pointer is over', (page: Page) => page.hover('#it')],
    ['the keyboard reaches', (page: Page) => page.focus('#it')],
  ])('is fetched once %s a button that opens them, not before, and nothing opens', async (_, approach) => {
    const page = await visit(
      '<p id="other" tabindex="0">Chairs</p><button id="it" data-assent-action="preferences">Cookies</button>',
    );
    const asked = () => site.asked('/assent/assent-preferences.js');
    await page.hover('#other');
    await page.focus('#other');
    await settle(page);
    expect(asked()).toBe(0);
    await approach(page);
    await expect.poll(asked).toBe(1);
    await settle(page);
    expect(await dialog(page).count()).toBe(0);
    await page.click('#it');
    await dialog(page).waitFor();
    expect(asked()).toBe(1);
  });
});

describe('an address that names the preferences', () => {
  it('opens them with the page, before and after a decision', async () => {
    site.html('/', `${shop()}{tag}`);
    const { page } = await site.visit('/#assent-preferences');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await choose(page, 'reject-all');
    await settle(page);
    await page.reload();
    await dialog(page).waitFor();
  });

  it('opens them no second time where a refusal in them loads the page anew', async () => {
    site.html('/', `${shop()}<script type="text/plain" data-assent="analytics">window.ran = 1</script>{tag}`);
    const { page } = await site.visit('/#assent-preferences');
    await dialog(page).locator('[part~=accept]').click();
    await page.waitForFunction('window.ran');
    await page.reload();
    await dialog(page).locator('[part~=reject]').click();
    await page.waitForFunction('!window.ran && window.assent?.get().method === "reject-all"');
    await settle(page);
    expect(await dialog(page).count()).toBe(0);
    expect(page.url()).toBe(`${site.url}/`);
  });

  it('opens them in a page that is there already', async () => {
    const page = await visit();
    await page.evaluate(`void (location.hash = 'assent-preferences')`);
    await dialog(page).waitFor();
  });

  it('closes them when another follows it: the one before, or that of a clause', async () => {
    const page = await visit();
    const open = async () => {
      await page.evaluate(`void (location.hash = 'assent-preferences')`);
      await dialog(page).waitFor();
    };
    await open();
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    await open();
    await page.evaluate(`void (location.hash = 'analytics-cookies')`);
    await dialog(page).waitFor({ state: 'detached' });
  });
});
