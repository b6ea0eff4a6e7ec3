// That nothing in a page moves when a placeholder comes and goes, whatever the page does with the frame.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const frame = (attributes = 'width="480" height="320"') =>
  `<iframe title="Map" data-assent="visits" data-src="/map" data-assent-placeholder ${attributes}></iframe>`;
const around = (attributes?: string) => `<p class="before">Before</p>${frame(attributes)}<p class="after">After</p>`;

const visit = async (body: string, style = '', more: object = {}) => {
  site.html('/map', '<p>Map</p>');
  site.html(
    '/',
    `<!doctype html>${shop({ withdraw: 'keep', ...more })}{tag}<style>${style}</style><main>${body}</main>`,
  );
  const visited = await site.visit('/', { profile: { viewport: { width: 1000, height: 800 } } });
  await choose(visited.page, 'reject-all');
  await settle(visited.page);
  await visited.page.locator('assent-placeholder [part=box]').first().waitFor();
  return visited.page;
};

/** Where the neighbours are, and what stands between them. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.before, .after, main, assent-placeholder, iframe')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width)
      .map(({ x, y, width, height }) => [x, y, width, height]),
  );

/** The same, once nothing moves any more: a busy machine takes its time. */
async function settled(page: Page): Promise<number[][]> {
  const before = await places(page);
  await page.waitForTimeout(100);
  const now = await places(page);
  return String(now) === String(before) ? now : settled(page);
}

/** By how much two of them differ at most. */
const difference = (found: number[][], wanted: number[][]) =>
  found.length === wanted.length
    ? Math.max(...wanted.flatMap((box, at) => box.map((length, side) => Math.abs((found[at]?.[side] ?? NaN) - length))))
    : Infinity;

/** They come to differ by less than half a pixel. */
const expectSame = (page: Page, wanted: number[][]) =>
  expect.poll(async () => difference(await places(page), wanted)).toBeLessThan(0.5);

describe('nothing moves when a frame is allowed', () => {
  it.each([
    ['on a line of text', `<p>Look: ${frame()} <span class="after">after it</span></p><p class="after">After</p>`, ''],
    ['without a size', `<p>Look: ${frame('')} <span class="after">after it</span></p>`, ''],
    ['as a block without a size', around(''), 'iframe { display: block }'],
    ['in the middle', around(), 'iframe { display: block; margin: 10px auto 30px }'],
    ['afloat', around(), 'iframe { float: right; margin: 0 0 1em 2em; border: 0 }'],
    ['half as wide as the page', around('width="50%" height="200"'), 'iframe { display: block }'],
    ['by its ratio', around(), 'iframe { width: 80%; height: auto; aspect-ratio: 16 / 9; border: 0 }'],
    [
      'over a box of its own',
      `<div class="box after">${frame()}</div><p class="after">After</p>`,
      '.box { position: relative; padding-top: 30% } iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }',
    ],
    [
      'in a grid',
      around(),
      'main { display: grid; grid-template-columns: 1fr 2fr 1fr } iframe { grid-area: 2 / 2 / 4 / 4; justify-self: end; align-self: center; width: 60% }',
    ],
    ['in a row', around(''), 'main { display: flex } iframe { flex: 1 1 200px; align-self: flex-end; order: 2 }'],
    ['in a column', around(''), 'main { display: flex; flex-direction: column }'],
    ['in the middle of a line', `<p>A ${frame()} <b class="after">b</b></p>`, 'iframe { vertical-align: middle }'],
    ['small', around('width="160" height="90"'), ''],
    ['smaller', around('width="60" height="30"'), ''],
  ])('%s', async (_, body, style) => {
    const page = await visit(body, style);
    const held = await settled(page);
    await page.setViewportSize({ width: 640, height: 800 });
    const narrow = await settled(page);
    await page.evaluate(() => {
      const assent = window.assent as { allowOnce(element: Element | null): void } | undefined;
      assent?.allowOnce(document.querySelector('iframe'));
    });
    await page.frameLocator('iframe').getByText('Map').waitFor({ state: 'attached' });
    expect(await page.locator('assent-placeholder').count()).toBe(0);
    await expectSame(page, narrow);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expectSame(page, held);
  });
});

describe('where there is little room', () => {
  const LONG = { language: { detect: [], default: 'de' } };

  /** What is to be seen of a placeholder of a size, and whether all of it is inside. */
  const look = async (width: number, height: number, more: object = {}) => {
    const page = await visit(frame(`width="${width}" height="${height}" style="border: 0"`), '', more);
    const placeholder = page.locator('assent-placeholder');
    await expect.poll(() => placeholder.evaluate((one) => one.getBoundingClientRect().width)).toBe(width);
    return placeholder.evaluate((one) => {
      const box = one.shadowRoot?.querySelector('[part=box]') as HTMLElement;
      const around = box.getBoundingClientRect();
      const seen = [...box.querySelectorAll<HTMLElement>('#text, button')].filter(({ offsetHeight }) => offsetHeight);
      return {
        parts: seen.map((part) => part.id || part.getAttribute('part')),
        isWhole: seen.every((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
        }),
        title: box.title,
        text: box.querySelector('#text')?.textContent,
      };
    });
  };

  const ALL = ['text', 'button once', 'button always'];

  it.each([
    [728, 90],
    [468, 60],
    [320, 100],
    [300, 100],
    [300, 250],
    [220, 130],
    [120, 240],
    [160, 600],
  ])('%i by %i pixels hold the text and both buttons, in English and in German', async (width, height) => {
    for (const more of [{}, LONG])
      expect(await look(width, height, more)).toMatchObject({ parts: ALL, isWhole: true, title: '' });
  });

  it.each([
    [320, 50],
    [160, 90],
  ])('%i by %i pixels hold both buttons, and have the words as their title', async (width, height) => {
    const { parts, isWhole, title, text } = await look(width, height);
    expect(parts).toEqual(['button once', 'button always']);
    expect([isWhole, title]).toEqual([true, text]);
  });

  it.each([
    [100, 40],
    [90, 20],
  ])('%i by %i pixels hold one button, which has the words as its title', async (width, height) => {
    const { parts, isWhole, title, text } = await look(width, height);
    expect(parts).toEqual(['button once']);
    expect([isWhole, title]).toEqual([true, text]);
  });

  it('40 by 20 pixels hold nothing that would be cut', async () => {
    const { parts, title, text } = await look(40, 20);
    expect(parts).toEqual([]);
    expect(title).toBe(text);
  });

  it('the words are back when there is more', async () => {
    const page = await visit(frame('width="100%" height="60"'), 'main { width: 240px }');
    const text = page.locator('assent-placeholder [part="text"]');
    const box = page.locator('assent-placeholder [part=box]');
    await expect.poll(() => text.isVisible()).toBe(false);
    expect(await box.getAttribute('title')).toBe(await text.textContent());
    await page.addStyleTag({ content: 'main { width: 600px }' });
    await expect.poll(() => text.isVisible()).toBe(true);
    expect(await box.getAttribute('title')).toBe('');
  });
});

describe('a size of the words', () => {
  it.each(['width="480" height="320"', 'width="300" height="90"'])(
    'that a page gives in em counts once (%s)',
    async (size) => {
      const page = await visit(around(size), 'main { font-size: 10px } :root { --assent-font-size: 2em }');
      const sizes = await page.evaluate(() => {
        const host = document.querySelector('assent-placeholder') as Element;
        const within = [...(host.shadowRoot?.querySelectorAll('[part=box], p, button') ?? [])];
        return [host, ...within].map((one) => parseFloat(getComputedStyle(one).fontSize));
      });
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes[0]).toBe(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
      expect(Math.max(...sizes)).toBe(20);
    },
  );
});

it('has one frame in forced colours: the border that it takes over is as its surroundings', async () => {
  const page = await visit(frame());
  await page.emulateMedia({ forcedColors: 'active' });
  const border = await page.evaluate(() => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(
      document.querySelector('assent-placeholder') as Element,
    );
    return [borderTopWidth, borderTopColor];
  });
  expect(border).toEqual(['2px', 'rgb(255, 255, 255)']);
});
