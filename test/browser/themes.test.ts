// The four themes: words that can be read on every element, light and dark, and targets that can be hit.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readContrast } from '../helpers/contrast.js';
import { openGallery, openStillPreferences, standStill } from '../helpers/gallery.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const head = '<link rel="stylesheet" href="/assent/themes/plain.css" id="theme">';

const wear = (page: Page, theme: string) =>
  page.evaluate(
    (href) =>
      new Promise((resolve, reject) => {
        const link = document.querySelector('#theme') as HTMLLinkElement;
        link.onload = resolve;
        link.onerror = reject;
        link.href = href;
      }),
    theme ? `/assent/themes/${theme}.css` : 'data:text/css,',
  );

const faint = async (page: Page) => {
  await standStill(page);
  const readings = await readContrast(page);
  return { count: readings.length, faint: readings.filter(({ ratio }) => ratio < 4.5) };
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('each theme, and none, sets every text off by 4.5 : 1', async () => {
    const { page } = await openGallery(site, { head, profile: { profile: { colorScheme } } });
    for (const theme of ['', 'plain', 'shop', 'soft', 'contrast']) {
      await wear(page, theme);
      await ask(page, 'assent.showBanner()');
      const first = await faint(page);
      expect(first.count).toBeGreaterThan(40);
      expect([theme, first.faint]).toEqual([theme, []]);
      await openStillPreferences(page);
      const second = await faint(page);
      expect(second.count).toBeGreaterThan(60);
      expect([theme, second.faint]).toEqual([theme, []]);
    }
  });
});

/** Where a finger or pointer meets something else than it aims at, or what is aimed at is too small. */
const missed = (page: Page, size: number, covered: readonly string[] = []) =>
  page.evaluate(
    ([side, covered]) => {
      const deepest = (x: number, y: number) => {
        let found = document.elementFromPoint(x, y);
        while (found?.shadowRoot) {
          const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === found) break;
          found = inner;
        }
        return found;
      };
      const misses: string[] = [];
      const isOurs = ({ localName }: Element) => localName.startsWith('assent-') && !covered.includes(localName);
      const hosts = [...document.querySelectorAll('*')].filter(isOurs);
      for (const host of hosts) {
        for (const one of [host, ...(host.shadowRoot ? [host.shadowRoot] : [])].flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>('button, input, summary, a'),
        ])) {
          const isInSentence = one.matches('p a, [slot=policy], [part=detail] a');
          if (!one.checkVisibility() || isInSentence) continue;
          one.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = one.getBoundingClientRect();
          const [middleX, middleY, reach] = [x + width / 2, y + height / 2, side / 2 - 1];
          const points: [number, number][] = [
            [0, -reach],
            [0, reach],
            [-reach, 0],
            [reach, 0],
          ];
          const isHit = points.every(([dx, dy]) => {
            const hit = deepest(middleX + dx, middleY + dy);
            return hit && (one.contains(hit) || hit.closest('summary') === one);
          });
          if (!isHit)
            misses.push(`${host.localName} ${one.textContent.trim() || one.ariaLabel || ''} ${width}×${height}`);
        }
      }
      return misses;
    },
    [size, covered] as const,
  );

describe('where the visitor asks for more contrast', () => {
  it.each(['', 'shop'])('words and lines are as strong as the text (theme "%s")', async (theme) => {
    const { page } = await openGallery(site, { head });
    await wear(page, theme);
    await openStillPreferences(page);
    const weaker = () =>
      page.evaluate(() =>
        [
          ['assent-banner', '[slot=text]', 'color'],
          ['assent-banner', ':host', 'borderTopColor'],
          ['assent-preferences', '[part=detail]', 'color'],
          ['assent-preferences', '[part=category]', 'borderTopColor'],
          ['assent-placeholder', '[part=box]', 'borderTopColor'],
        ].filter(([name = '', part = '', property = '']) => {
          const host = document.querySelector(name) as HTMLElement;
          const found = host.querySelector(part) ?? host.shadowRoot?.querySelector(part) ?? host;
          const text = host.shadowRoot?.querySelector('dialog') ?? host;
          const style = getComputedStyle(found) as unknown as Record<string, string>;
          return style[property] !== getComputedStyle(text).color;
        }),
      );
    expect(await weaker()).toHaveLength(5);
    await page.emulateMedia({ contrast: 'more' });
    expect(await weaker()).toEqual([]);
  });

  it("lines of pale buttons, by which they are seen, are as strong as that of the preferences' button", async () => {
    const { page } = await openGallery(site, { head });
    await wear(page, 'soft');
    await ask(page, 'assent.showBanner()');
    const lines = () =>
      page.locator('assent-banner button').evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopColor));
    await expect.poll(async () => new Set(await lines()).size).toBe(2);
    await page.emulateMedia({ contrast: 'more' });
    const text = await page.locator('assent-banner').evaluate((one) => getComputedStyle(one).color);
    expect(await lines()).toEqual([text, text, text]);
  });
});

describe('targets', () => {
  it.each([
    ['a pointer', 24, {}],
    ['a finger', 44, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }],
  ])('for %s are at least %i px', async (_, size, profile) => {
    const { page } = await openGallery(site, { profile: { profile } });
    await ask(page, 'assent.hideBanner()');
    await standStill(page);
    expect(await missed(page, size)).toEqual([]);
    await ask(page, 'assent.showBanner()');
    await standStill(page);
    // The trigger comes back wherever it is taken out, under what is open.
    await page.evaluate(`document.querySelector('main').remove()`);
    expect(await missed(page, size, ['assent-trigger'])).toEqual([]);
    await openStillPreferences(page);
    await page.evaluate(`document.querySelectorAll('footer, assent-banner').forEach((one) => one.remove())`);
    expect(await missed(page, size, ['assent-trigger'])).toEqual([]);
  });
});

describe('a scheme that the site asks for', () => {
  /** How each of them looks: its background and the colour of its words. */
  async function looks(system: 'light' | 'dark', theme: string) {
    const { page } = await openGallery(site, {
      config: { ui: { theme } },
      profile: { profile: { colorScheme: system } },
    });
    await openStillPreferences(page);
    return page.evaluate(() => {
      const parts = [
        document.querySelector('assent-banner'),
        document.querySelector('assent-placeholder')?.shadowRoot?.querySelector('[part=box]'),
        document.querySelector('assent-preferences')?.shadowRoot?.querySelector('dialog'),
      ];
      return parts.map((one) => {
        const { backgroundColor, color } = getComputedStyle(one as Element);
        return `${backgroundColor} ${color}`;
      });
    });
  }

  it('holds for banner, preferences and placeholders, whatever the visitor’s system prefers', async () => {
    const [light, dark] = [await looks('light', 'auto'), await looks('dark', 'auto')];
    for (const [at, one] of light.entries()) expect(dark[at]).not.toBe(one);
    expect(await looks('light', 'dark')).toEqual(dark);
    expect(await looks('dark', 'light')).toEqual(light);
  });
});
