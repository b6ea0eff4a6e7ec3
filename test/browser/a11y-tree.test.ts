// What a screen reader is told: the accessibility tree of the banner and of the preferences, as Chromium makes it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { ask, dialog, shop, switchOf } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (more: object = {}) => {
  site.html('/', `${shop(more)}{tag}<body><main><h1>Shop</h1></main>`);
  const { page } = await site.visit('/');
  await bannerShown(page);
  return page;
};

const openPreferences = async () => {
  const page = await visit();
  await page.click('[data-assent-action="preferences"]');
  await dialog(page).waitFor();
  return page;
};

/** Everything that is told of the page, as the browser hands it to a screen reader. */
async function readTree(page: Page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties }) => ({
      role: role?.value as unknown,
      name: name?.value as unknown,
      description: description?.value as unknown,
      states: Object.fromEntries((properties ?? []).map((one) => [one.name, one.value.value as unknown])),
    }));
}

const find = async (page: Page, role: string, name: string) =>
  (await readTree(page)).find((node) => node.role === role && node.name === name);

describe('the tree of the banner', () => {
  it('is a named region before the page, with heading, text, link and three buttons', async () => {
    const page = await visit();
    const [title, introduction] = await page.locator('assent-banner > :is(h2, p)').allTextContents();
    expect(await page.locator('body').ariaSnapshot()).toBe(
      `- region "Cookies are your choice":
  - heading "${title}" [level=2]
  - paragraph: ${introduction}
  - link "Privacy policy":
    - /url: /privacy
  - button "Accept all"
  - button "Reject all"
  - button "Preferences"
- main:
  - heading "Shop" [level=1]`,
    );
  });

  it('is a modal dialog of that name where a site has it so, and all there is', async () => {
    const page = await visit({ ui: { modal: true } });
    await page.getByRole('dialog', { name: 'Cookies are your choice' }).waitFor();
    const modal = await find(page, 'dialog', 'Cookies are your choice');
    expect(modal?.states).toMatchObject({ modal: true });
    expect(await find(page, 'heading', 'Shop')).toBeUndefined();
  });

  it('speaks the language that is set, and names itself in it', async () => {
    const page = await visit();
    await ask(page, "assent.setLanguage('de')");
    const banner = page.getByRole('region', { name: 'Cookies: Sie entscheiden' });
    await banner.waitFor();
    expect(await banner.getAttribute('lang')).toBe('de');
    expect(await banner.getByRole('button').allTextContents()).toEqual([
      'Alle akzeptieren',
      'Alle ablehnen',
      'Einstellungen',
    ]);
  });
});

describe('the tree of the preferences', () => {
  it('is a named dialog: each switch beside what it is for, what is always on and why, services folded away', async () => {
    const page = await openPreferences();
    const about = await page.locator('assent-preferences [part="category"] > [part="detail"]').allTextContents();
    const [intro] = await page.locator('assent-preferences [part="intro"]').allTextContents();
    expect(about[0]).toContain('The shop does not work without it.');
    expect(await page.locator('assent-preferences').ariaSnapshot()).toBe(
      `- dialog "Your privacy preferences":
  - heading "Your privacy preferences" [level=2]
  - button "Close"
  - paragraph: ${intro}
  - heading "Functionality" [level=3]
  - text: Always on
  - paragraph: ${about[0]?.trim()}
  - group: One service
  - heading "Analytics" [level=3]
  - switch "Analytics"
  - paragraph: ${about[1]?.trim()}
  - group: 2 services
  - heading "Settings" [level=3]
  - switch "Settings"
  - paragraph: ${about[2]?.trim()}
  - heading "Advertising" [level=3]
  - switch "Advertising"
  - paragraph: ${about[3]?.trim()}
  - group: One service
  - paragraph: You have not decided yet. Nothing optional is on.
  - button "Delete this site’s cookies"
  - status
  - button "Accept all"
  - button "Reject all"
  - button "Save choices"`,
    );
  });

  it('tells a switch with what it does and costs, and its state, as it changes', async () => {
    const page = await openPreferences();
    const analytics = await find(page, 'switch', 'Analytics');
    expect(analytics?.description).toMatch(/^Measures how .* improved\. If you refuse, .* changes\.$/);
    expect(analytics?.states).toMatchObject({ checked: 'false', focusable: true });
    await switchOf(page, 'Analytics').click();
    expect((await find(page, 'switch', 'Analytics'))?.states).toMatchObject({ checked: 'true' });
    expect((await find(page, 'switch', 'Advertising'))?.states).toMatchObject({ checked: 'false' });
    expect(await find(page, 'switch', 'Functionality')).toBeUndefined();
  });

  it('tells that services are folded, and what they are once unfolded', async () => {
    const page = await openPreferences();
    expect((await find(page, 'DisclosureTriangle', 'Analytics: 2 services'))?.states).toMatchObject({
      expanded: false,
    });
    // The words on it are in its name: told as its description, too, they would be heard twice.
    expect((await find(page, 'DisclosureTriangle', 'Analytics: 2 services'))?.description).toBeUndefined();
    expect(await find(page, 'switch', 'Heat map')).toBeUndefined();
    await dialog(page).getByText('2 services').click();
    expect((await find(page, 'DisclosureTriangle', 'Analytics: 2 services'))?.states).toMatchObject({ expanded: true });
    expect(await find(page, 'heading', 'Visit counter')).toMatchObject({ states: { level: 4 } });
    expect((await find(page, 'switch', 'Heat map'))?.description).toBe('Shows where you click.');
    expect(await find(page, 'link', 'Privacy policy of Tally Ltd')).toBeDefined();
  });

  it('leaves nothing else of the page to be read while it is open, and begins at its title', async () => {
    const page = await openPreferences();
    expect((await find(page, 'dialog', 'Your privacy preferences'))?.states).toMatchObject({ modal: true });
    expect((await find(page, 'heading', 'Your privacy preferences'))?.states).toMatchObject({ focused: true });
    expect(await find(page, 'heading', 'Shop')).toBeUndefined();
    expect(await find(page, 'region', 'Cookies are your choice')).toBeUndefined();
  });
});
