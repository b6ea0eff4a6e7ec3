// The second layer where a page hides what it does not know, and with what sites write: long names, two directions, few
// full stops, long labels on a small phone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { bannerShown } from '../helpers/banner.js';
import { openPreferences } from '../helpers/open-preferences.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = async (head: string, body = '', width = 1280, more: object = {}): Promise<Page> => {
  site.html(
    '/',
    `<meta name="viewport" content="width=device-width">${head}${shop(more)}{tag}<body><header>Shop</header>
    <main><button id="buy" onclick="this.textContent='Bought'">Buy</button></main>${body}`,
  );
  const { page } = await site.visit('/', { profile: { viewport: { width, height: 700 }, reducedMotion: 'reduce' } });
  await bannerShown(page);
  return page;
};

const heightOf = (page: Page) => dialog(page).evaluate((one) => one.getBoundingClientRect().height);

/** Whether a click reaches the page. */
const isUsable = async (page: Page) => {
  await page.locator('#buy').click({ timeout: 5000 });
  return (await page.locator('#buy').innerText()) === 'Bought';
};

describe('the dialog on a page that hides what it does not know', () => {
  it.each([
    ':empty { display: none }',
    ':empty { display: none !important }',
    'body > :not(main):not(header):not(assent-banner) { display: none }',
    'body > :not(main):not(header):not(assent-banner) { display: none !important; visibility: hidden }',
    ':not(:defined), assent-preferences { display: none }',
  ])('is there to be seen, and lets go again: %s', async (rules) => {
    const page = await visit(`<style>${rules}</style>`);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).locator('[part="category"]').first().waitFor();
    expect(await heightOf(page)).toBeGreaterThan(300);
    await dialog(page).getByRole('button', { name: 'Reject all' }).click();
    expect(await isUsable(page)).toBe(true);
  });

  it('closes where the site has hidden it, so that the page stays usable', async () => {
    const page = await visit('', '<assent-preferences hidden></assent-preferences>');
    await ask(page, 'assent.showPreferences()');
    await page.waitForFunction("customElements.get('assent-preferences')");
    await expect.poll(() => ask(page, 'assent.layer')).toBe('banner');
    expect(await isUsable(page)).toBe(true);
  });

  it('is not printed, whatever the page says', async () => {
    const page = await visit('<style>assent-preferences { display: block !important }</style>');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await dialog(page).isVisible()).toBe(false);
  });
});

const LONG = 'session_of_the_visitor_'.repeat(8);

const written = {
  categories: {
    functionality: { required: true, purpose: 'Keeps the basket' },
    targeting: { without: 'No (adverts)' },
  },
  services: [
    {
      id: 'long',
      category: 'targeting',
      name: 'Ads 24/7!',
      provider: 'Adloop, Inc.',
      cookies: [{ name: LONG, duration: '13 months', purpose: 'Tells visits apart (30 days)' }],
      storage: [{ type: 'local', name: LONG }],
    },
  ],
};

describe('the dialog with what a site wrote', () => {
  it.each([320, 640])('wraps names that are longer than %d px', async (width) => {
    const page = await visit('', '', width, written);
    const names = (await openPreferences(page)).locator('code');
    expect(await names.count()).toBe(2);
    const past = await names.evaluateAll((all) =>
      all.map((one) => {
        const service = one.closest('[part="service"]') as HTMLElement;
        return one.getBoundingClientRect().right - service.getBoundingClientRect().right;
      }),
    );
    expect(Math.max(...past)).toBeLessThanOrEqual(0);
  });

  it.each(['ar', 'he'])('keeps together, in %s, what is written in the other direction', async (language) => {
    const page = await visit('', '', 640, written);
    const open = await openPreferences(page);
    await ask(page, `assent.setLanguage('${language}')`);
    await open.locator(`[lang="${language}"]`).waitFor();
    const texts = ['Ads 24/7!', 'Adloop, Inc.', '13 months', 'Tells visits apart (30 days)'];
    // From left to right, each character stands after the one before it.
    const torn = await open.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const written = wanted.find((one) => text.includes(one));
        if (!written) continue;
        const lefts = Array.from(written, (_, at) => {
          const range = document.createRange();
          range.setStart(node, text.indexOf(written) + at);
          range.setEnd(node, text.indexOf(written) + at + 1);
          return range.getBoundingClientRect().left;
        });
        if (lefts.every((left, at) => !at || left >= (lefts[at - 1] ?? 0))) found.push(written);
      }
      return wanted.filter((one) => !found.includes(one));
    }, texts);
    expect(torn).toEqual([]);
  });

  it('ends a sentence that a site left open before its own goes on', async () => {
    const page = await visit('', '', 1280, written);
    await openPreferences(page);
    const details = await dialog(page).locator('[part="category"] > [part="detail"]').allInnerTexts();
    expect(details[0]?.trim()).toBe('Keeps the basket. The shop does not work without it.');
    expect(details[1]?.trim()).toMatch(/ No \(adverts\)\.$/);
  });
});

/** The buttons' boxes, and the words on them that are broken. */
const measure = (page: Page) =>
  dialog(page)
    .locator('footer button')
    .evaluateAll((buttons) => ({
      boxes: buttons.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      broken: buttons.flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(
            /[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}-]+/gu,
          )) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
          }
        }
        return words;
      }),
    }));

describe("the dialog's buttons", () => {
  it.each([320, 390, 520])(
    'have whole words and equal answers in each language at %d px, and on a phone saving below',
    { timeout: 120_000 },
    async (width) => {
      const page = await visit('', '', width);
      await openPreferences(page);
      const faults: unknown[] = [];
      for (const code of LANGUAGES) {
        await ask(page, `assent.setLanguage('${code}')`);
        await dialog(page).locator(`[lang="${code}"]`).waitFor();
        const { boxes, broken } = await measure(page);
        const [accept, reject, save] = boxes as [DOMRect, DOMRect, DOMRect];
        const isEqual = accept.top === reject.top && accept.width === reject.width && accept.height === reject.height;
        const isBelow = save.top >= accept.bottom && save.width > accept.width * 2;
        if (broken.length || !isEqual || isBelow !== width < 520) faults.push([code, broken, boxes]);
      }
      expect(faults).toEqual([]);
    },
  );

  it('stand in line with what is above them', async () => {
    const page = await visit('', '', 320);
    await openPreferences(page);
    const lefts = await dialog(page)
      .locator('[part="title"], [part="intro"], [part~="accept"], [part~="save"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
  });
});
