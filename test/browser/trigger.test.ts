// The small button that brings the preferences back.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { describeEngines } from '../helpers/engines.js';
import { dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (body = '', more: object = {}) => {
  site.html('/', `${shop(more)}{tag}<main><h1>Shop</h1>${body}</main>`);
  const visited = await site.visit('/');
  await settle(visited.page);
  return { ...visited, trigger: visited.page.locator('assent-trigger') };
};

describe('the trigger', () => {
  it('is there after a decision and not before, opens the preferences, and gets the focus back', async () => {
    const { page, trigger } = await visit();
    expect(await trigger.count()).toBe(0);
    await choose(page, 'reject-all');
    await trigger.waitFor();
    await page.getByRole('button', { name: 'Cookies' }).click();
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('assent-trigger');
  });

  it('shows its sign as a text, in its own colour, also where letters are drawn as pictures', async () => {
    const { page, trigger } = await visit('', { ui: { trigger: 'always' } });
    // What makes it a text is the character after it. That is no part of its name.
    await expect.poll(() => trigger.locator('button').textContent()).toMatch(/^.\ufe0e$/);
    expect(await page.getByRole('button', { name: 'Cookies', exact: true }).count()).toBe(1);
  });

  it('stays however often the visitor decides', async () => {
    const { page, trigger } = await visit('', { withdraw: 'keep' });
    await choose(page, 'reject-all');
    for (const call of ['acceptAll()', 'set({ analytics: false })', 'rejectAll()']) {
      await page.evaluate(`assent.${call}`);
      await settle(page);
      expect(await trigger.count(), call).toBe(1);
    }
  });

  it('is there at once for who decided before, and costs no further file', async () => {
    const { page } = await visit();
    await choose(page, 'reject-all');
    await page.waitForFunction('assent.receipt().hash');
    await settle(page);
    site.forgetRequests();
    await page.reload();
    await settle(page);
    expect(await page.locator('assent-trigger').isVisible()).toBe(true);
    expect(site.requests().filter((path) => path.includes('/assent/'))).toEqual(['/assent/assent.js']);
  });

  it.each(['<button data-assent-action="preferences">Cookies</button>', '<a href="#assent-preferences">Cookies</a>'])(
    'leaves it to a control of the page: %s',
    async (body) => {
      const { page, trigger } = await visit(body);
      await choose(page, 'reject-all');
      await settle(page);
      expect(await trigger.count()).toBe(0);
    },
  );

  it.each(['hidden', 'style="display: none"', 'style="visibility: hidden"'])(
    'does not leave it to a control that nobody finds: %s',
    async (how) => {
      const { page, trigger } = await visit(`<p ${how}><button data-assent-action="preferences">Cookies</button></p>`);
      await choose(page, 'reject-all');
      await trigger.waitFor();
    },
  );

  it('is there without a decision where silence allows, so that a visitor who is not asked can object', async () => {
    const { page, trigger } = await visit('', { regimes: 'us', region: 'US-CA' });
    await trigger.waitFor();
    expect(await page.evaluate('assent.get().decided')).toBe(false);
    await trigger.getByRole('button').click();
    await dialog(page).waitFor();
  });

  it('makes room for a control that comes later, and is back when that goes', async () => {
    const { page, trigger } = await visit();
    await choose(page, 'reject-all');
    await trigger.waitFor();
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<footer><a href="#assent-preferences">Cookies</a></footer>')`,
    );
    await trigger.waitFor({ state: 'detached' });
    await page.evaluate(`document.querySelector('footer').remove()`);
    await trigger.waitFor();
  });

  it('is to be seen whatever the page hides, and on the other side where the page runs from right to left', async () => {
    const { page, trigger } = await visit(
      '<style>:empty, body > :not(main) { display: none } assent-trigger { display: none !important }</style>',
    );
    await page.evaluate(`assent.rejectAll()`);
    await trigger.waitFor();
    const left = async () => Math.round((await trigger.boundingBox())?.x ?? NaN);
    expect(await left()).toBe(16);
    await page.evaluate(`void (document.documentElement.dir = 'rtl')`);
    const width = page.viewportSize()?.width ?? NaN;
    expect(await left()).toBe(width - 16 - 44);
  });

  it.each([
    'body > * { width: 100%; max-width: 1200px; margin: 0 auto; padding: 0 24px }',
    'body > * { transform: rotate(2deg); opacity: 0.5; float: left; border: 3px solid; contain: strict; height: 90px }',
    'body > :not(main) { visibility: hidden; pointer-events: none }',
    '* { all: unset; letter-spacing: 4px; line-height: 3; text-indent: 20px }',
  ])('takes no more room than its button, whatever a page says of its own blocks: %s', async (rules) => {
    const { page, trigger } = await visit(`<style>${rules}</style>`, { ui: { trigger: 'always' } });
    await page.evaluate('assent.hideBanner()');
    await trigger.waitFor();
    const { height = NaN } = page.viewportSize() ?? {};
    const box = { x: 16, y: height - 16 - 44, width: 44, height: 44 };
    expect(await trigger.boundingBox()).toEqual(box);
    expect(await trigger.getByRole('button').boundingBox()).toEqual(box);
    await trigger.getByRole('button').click({ timeout: 5000 });
    await dialog(page).waitFor();
  });

  it('stands clear of a notch and of the bar at the end of a phone', async () => {
    const { page, context, trigger } = await visit('', { ui: { trigger: 'always' } });
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setSafeAreaInsetsOverride', { insets: { left: 47, right: 47, bottom: 21 } });
    const { width = NaN, height = NaN } = page.viewportSize() ?? {};
    const { x = NaN, y = NaN } = (await trigger.boundingBox()) ?? {};
    expect([x, y]).toEqual([16 + 47, height - 16 - 44 - 21]);
    await page.evaluate(`void (document.documentElement.dir = 'rtl')`);
    expect((await trigger.boundingBox())?.x).toBe(width - 16 - 44 - 47);
  });

  it('is there from the start where a site says always', async () => {
    const { trigger } = await visit('<a href="#assent-preferences">Cookies</a>', { ui: { trigger: 'always' } });
    expect(await trigger.isVisible()).toBe(true);
  });

  it('is never there where a site says never', async () => {
    const { page, trigger } = await visit('', { ui: { trigger: 'never' } });
    await choose(page, 'reject-all');
    await settle(page);
    expect(await trigger.count()).toBe(0);
  });

  it('is large enough for a finger, and not printed', async () => {
    const { page, trigger } = await visit('', { ui: { trigger: 'always' } });
    const box = await trigger.getByRole('button').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ media: 'print' });
    expect(await trigger.isVisible()).toBe(false);
  });

  it('is named by the site’s own text in the language of the page', async () => {
    site.html('/', `${shop({ texts: { en: { preferencesTitle: 'Your privacy' } } })}{tag}<h1>Shop</h1>`);
    const { page } = await site.visit('/');
    await choose(page, 'reject-all');
    await page.getByRole('button', { name: 'Your privacy' }).waitFor();
  });

  it('is named as the interface speaks, once that has been there', async () => {
    const { page, trigger } = await visit('', { language: { default: 'de', detect: [] } });
    await choose(page, 'reject-all');
    await trigger.getByRole('button', { name: 'Cookies' }).click();
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    const named = trigger.getByRole('button', { name: 'Ihre Datenschutz-Einstellungen' });
    await named.waitFor();
    expect(await named.getAttribute('lang')).toBe('de');
  });
});

describe('a trigger of the page’s own', () => {
  it('works though ours is never there', async () => {
    site.html('/', `${shop({ ui: { trigger: 'never' } })}{tag}<body><assent-trigger></assent-trigger><p>Chairs</p>`);
    const { page } = await site.visit('/');
    await choose(page, 'reject-all');
    await page.locator('assent-trigger').getByRole('button').click();
    await dialog(page).waitFor();
  });

  it('is there whatever the theme is said to be', async () => {
    site.html('/', `${shop({ ui: { theme: 5, trigger: 'always' } })}{tag}<body><p>Chairs</p>`);
    const { page, errors } = await site.visit('/');
    await page.locator('assent-trigger').getByRole('button').waitFor();
    expect(errors).toEqual([]);
  });
});

describeEngines('a trigger that is always there', (tab) => {
  it.each(['', '--assent-z-index: 1', '--assent-z-index: 2147483647'])('stands under the banner: %s', async (order) => {
    await tab().clear();
    site.html('/', `<style>:root { ${order} }</style>${shop({ ui: { trigger: 'always' } })}{tag}<body><p>Chairs`);
    await tab().goto(`${site.url}/`);
    await expect.poll(() => tab().evaluate('!!document.querySelector("assent-banner button")')).toBe(true);
    const seen = await tab().evaluate(`(() => {
      const { x, y } = document.querySelector('assent-trigger').getBoundingClientRect();
      return document.elementFromPoint(x + 22, y + 22).closest('assent-banner, assent-trigger').localName;
    })()`);
    expect(seen).toBe('assent-banner');
  });
});
