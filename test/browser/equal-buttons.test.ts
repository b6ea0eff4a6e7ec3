// Saying no looks like saying yes, whatever a theme does to either.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { openStillPreferences, standStill } from '../helpers/gallery.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (style: string, body = '') => {
  site.html('/', `${shop()}{tag}<style>${style}</style><body>${body}<h1>Shop</h1>`);
  const visited = await site.visit('/');
  await bannerShown(visited.page);
  await standStill(visited.page);
  return visited;
};

const NAMES = ['color', 'background', 'font', 'padding', 'border', 'border-radius', 'opacity', 'filter', 'visibility'];

/** How a button looks, and how large it is. */
const looks = (page: Page, button: string) =>
  page.locator(button).evaluate((one, names) => {
    const { height, width } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const extra = ['::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo).content);
    return [Math.round(height), Math.round(width), ...extra, ...names.map((name) => style.getPropertyValue(name))];
  }, NAMES);

const THEMES: [what: string, style: (accept: string, reject: string) => string][] = [
  ['hides the no', (_, no) => `${no} { display: none !important }`],
  ['makes the no invisible', (_, no) => `${no} { visibility: hidden; opacity: 0.1 !important }`],
  [
    'makes the no small and pale',
    (_, no) => `${no} { font-size: 9px !important; color: #ccc; background: #ddd !important }`,
  ],
  [
    'makes the yes large and bold',
    (yes) => `${yes} { font-weight: 900 !important; padding: 20px; border: 4px solid red }`,
  ],
  [
    'makes the no a link',
    (_, no) => `${no} { all: unset !important; text-decoration: underline; transform: scale(0.5) }`,
  ],
];

const isWarned = (warnings: string[]) => warnings.filter((one) => one.includes('[assent:equal]')).length;

describe('in the banner', () => {
  const [yes, no] = ['accept-all', 'reject-all'].map((one) => `assent-banner [data-assent-action=${one}]`) as [
    string,
    string,
  ];

  it.each([
    ...THEMES,
    [
      'sets what only we use',
      (_: string, one: string) => `${one} { --_button: #fff !important; --_button-text: #eee; --_border: 9px }`,
    ] as const,
    ['puts a hint on the yes', (one: string) => `${one}::after { content: 'Recommended' !important }`] as const,
    [
      'sets our properties on one',
      (_: string, one: string) => `${one} { --assent-button: #fff; --assent-button-text: #eee }`,
    ] as const,
  ])('a theme that %s changes nothing', async (_, style) => {
    const { page } = await visit(style(yes, no));
    expect(await page.locator(no).isVisible()).toBe(true);
    expect(await looks(page, no)).toEqual(await looks(page, yes));
  });

  it.each(THEMES)(
    'whose buttons the page has wrapped, a theme that %s is mended, and warned about once',
    async (_, style) => {
      const { page, warnings } = await visit(
        style(yes, no),
        `<assent-banner><div slot="actions" style="display: flex"><button style="flex: 1 1 0" data-assent-action="accept-all">Yes</button>
      <button style="flex: 1 1 0" data-assent-action="reject-all">No</button></div></assent-banner>`,
      );
      await expect.poll(() => isWarned(warnings)).toBe(1);
      await standStill(page);
      expect(await page.locator(no).isVisible()).toBe(true);
      expect((await looks(page, no)).slice(2)).toEqual((await looks(page, yes)).slice(2));
      // What nobody sees is left alone: where it stands, and all that browsers compute besides.
      const written = await page.locator(no).evaluate((one) => [...(one as HTMLElement).style]);
      expect(written).not.toContain('margin-left');
      expect(written.length).toBeLessThan(90);
    },
  );
});

describe('in the preferences', () => {
  const [yes, no] = ['accept', 'reject'].map((one) => `assent-preferences [part~=${one}]`) as [string, string];
  const parts = ['accept', 'reject'].map((one) => `assent-preferences::part(${one})`) as [string, string];

  it.each(THEMES)('a theme that %s is mended, and warned about once', async (_, style) => {
    const { page, warnings } = await visit(style(...parts));
    await openStillPreferences(page);
    await expect.poll(() => isWarned(warnings)).toBe(1);
    expect(await page.locator(no).isVisible()).toBe(true);
    expect(await looks(page, no)).toEqual(await looks(page, yes));
    await page.locator('assent-preferences [role=switch]').first().click();
    expect(isWarned(warnings)).toBe(1);
  });

  it('a theme that treats both alike is left alone', async () => {
    const { page, warnings } = await visit(
      `assent-preferences::part(button) { background: rgb(1, 2, 3); border-radius: 0 }`,
    );
    await openStillPreferences(page);
    expect(await looks(page, no)).toEqual(await looks(page, yes));
    expect(await page.locator(no).evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(1, 2, 3)');
    expect(isWarned(warnings)).toBe(0);
  });
});
