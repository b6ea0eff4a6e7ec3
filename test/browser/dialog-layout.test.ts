// Where things stand in the second layer: its title in every language, its switches beside long names, the whole of it in
// a page that is zoomed, and under rules that were written for the page's own blocks.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog, services, shop, switchOf } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (css: string, width = 390, more: object = {}): Promise<Page> => {
  site.html(
    '/',
    `<meta name="viewport" content="width=device-width"><style>${css}</style>${shop(more)}{tag}<body><main>Shop</main>`,
  );
  const profile = { viewport: { width, height: 700 }, reducedMotion: 'reduce' } as const;
  const { page } = await site.visit('/', { profile });
  return page;
};

const boxOf = async (page: Page, selector: string) => {
  const box = await dialog(page).locator(selector).first().boundingBox();
  if (!box) throw new Error(`no box: ${selector}`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

describe("the dialog's title", () => {
  it.each([320, 390])('has room in its header in each language at %d px', { timeout: 60_000 }, async (width) => {
    const page = await visit('', width);
    await openPreferences(page);
    const faults: unknown[] = [];
    for (const code of LANGUAGES) {
      await ask(page, `assent.setLanguage('${code}')`);
      await dialog(page).locator(`[lang="${code}"]`).waitFor();
      const [header, title] = [await boxOf(page, 'header'), await boxOf(page, 'h2')];
      if (title.y - header.y < 12 || header.bottom - title.bottom < 12) faults.push([code, header, title]);
    }
    expect(faults).toEqual([]);
  });
});

describe('a switch', () => {
  const name = 'Meta Pixel with advanced matching and conversions';

  it.each([320, 390])('stands at the end of the first line of a long name at %d px', async (width) => {
    const page = await visit('', width, { services: [{ id: 'pixel', category: 'targeting', name }] });
    await openPreferences(page);
    const [long, short] = [await switchOf(page, name).boundingBox(), await switchOf(page, 'Advertising').boundingBox()];
    expect(long?.x).toBe(short?.x);
  });

  it('of a minor looks switched off', async () => {
    const page = await visit('', 390, { minor: true });
    await openPreferences(page);
    expect(await switchOf(page, 'Analytics').evaluate((one) => Number(getComputedStyle(one).opacity))).toBeLessThan(
      0.6,
    );
  });
});

describe('the ring around what has the focus', () => {
  it('has room on each side within its service, which cuts off what reaches beyond', async () => {
    const links = { policyUrl: 'https://vendor.example/privacy', optOutUrl: 'https://vendor.example/out' };
    const page = await visit('', 720, { services: services.map((one) => ({ ...one, ...links })) });
    await openPreferences(page);
    const list = dialog(page).locator('[part=service]');
    // One that was never in sight is as high as it is guessed to be.
    for (const one of await list.all()) await one.scrollIntoViewIfNeeded();
    const room = await list.evaluateAll((all) =>
      all.flatMap((service) => {
        const box = service.getBoundingClientRect();
        return [...service.querySelectorAll('input, a')].map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return Math.min(left - box.left, box.right - right, top - box.top, box.bottom - bottom);
        });
      }),
    );
    expect(room.length).toBeGreaterThan(3);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(5);
  });
});

describe('a name that needs two lines', () => {
  it('leaves no word alone on the last of them', async () => {
    const name = 'Basket and session of my shop';
    const services = [{ id: 'basket', category: 'analytics', name }];
    const page = await visit(':root { --assent-font: monospace }', 360, { services });
    await openPreferences(page);
    const tops = await dialog(page)
      .locator('h4 bdi')
      .evaluate((one) => {
        const range = document.createRange();
        const text = [...one.childNodes].find(({ nodeValue }) => nodeValue) as Text;
        return ['Basket', 'my', 'shop'].map((word) => {
          const at = text.data.indexOf(word);
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          return range.getBoundingClientRect().top;
        });
      });
    expect(tops[2]).toBeGreaterThan(tops[0] ?? Infinity);
    expect(tops[1]).toBe(tops[2]);
  });
});

describe('with letters twice as large', () => {
  const large = ':root { --assent-font-size: 30px }';

  it.each([320, 360])('half of the dialog and more is what it is about, at %d px', async (width) => {
    const page = await visit(large, width, { language: { default: 'de', detect: [] } });
    const opened = await openPreferences(page);
    await switchOf(page, 'Analyse').scrollIntoViewIfNeeded();
    const [all, body] = [await boxOf(page, '[part=sheet]'), await boxOf(page, '[part=body]')];
    const inSight = Math.min(all.bottom, body.bottom) - Math.max(all.y, body.y);
    expect(inSight).toBeGreaterThan(all.height / 2);
    for (const name of ['Alle akzeptieren', 'Alle ablehnen', 'Auswahl speichern']) {
      const button = opened.getByRole('button', { name });
      await button.focus();
      expect(await button.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(700);
    }
  });

  it('an answer has room for its words, and both answers the same', async () => {
    const page = await visit(large, 360, { language: { default: 'de', detect: [] } });
    const opened = await openPreferences(page);
    const boxes = ['Alle akzeptieren', 'Alle ablehnen'].map((name) =>
      opened.getByRole('button', { name }).boundingBox(),
    );
    const [accept, reject] = await Promise.all(boxes);
    expect(accept?.width).toBeGreaterThan(300);
    expect([reject?.width, reject?.height]).toEqual([accept?.width, accept?.height]);
  });
});

describe('in a page that zooms itself', () => {
  it.each(['html { zoom: 1.25 }', 'body { zoom: 1.5 }'])('the dialog is in the window: %s', async (css) => {
    for (const width of [375, 1100]) {
      const page = await visit(css, width);
      await openPreferences(page);
      const { x, y, right, bottom } = await boxOf(page, 'header');
      expect([x >= 0, y >= 0, right <= width, bottom <= 700]).toEqual([true, true, true, true]);
      const footer = await boxOf(page, 'footer');
      expect([footer.right <= width, footer.bottom <= 700]).toEqual([true, true]);
      await page.close();
    }
  });
});

describe("under a page's rules for its own blocks", () => {
  it.each([
    '* { letter-spacing: 2px; text-transform: uppercase; text-indent: 20px; word-spacing: 4px }',
    'body > * { pointer-events: none; text-align: right; white-space: nowrap }',
    '* { all: unset } head { display: none }',
    'body > * { color-scheme: light !important; visibility: hidden !important }',
  ])('the dialog is as ever, also where the visitor prefers a dark scheme, and can be clicked: %s', async (css) => {
    const measure = async (rules: string) => {
      const page = await visit(rules, 800, { services });
      await page.emulateMedia({ colorScheme: 'dark' });
      await openPreferences(page);
      await switchOf(page, 'Analytics').click({ timeout: 5000 });
      return dialog(page).evaluate((root) =>
        [root, ...root.querySelectorAll('h2, p, h3, button, summary')].map((one) => {
          const { color, textTransform, letterSpacing, textIndent, textAlign } = getComputedStyle(one);
          const { width, height } = one.getBoundingClientRect();
          return [one.localName, width, height, color, textTransform, letterSpacing, textIndent, textAlign];
        }),
      );
    };
    expect(await measure(css)).toEqual(await measure(''));
  });
});
