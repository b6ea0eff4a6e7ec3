// What the preferences mind beside their answers: how they are closed, who can switch nothing, how large they write.
import { expect, it } from 'vitest';
import { ask, dialog, shop, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const open = async (config: object = {}, head = '') => {
  site.html('/', `${head}${shop({ withdraw: 'keep', ...config })}{tag}<body><h1>Shop</h1>`);
  const visit = await site.visit('/');
  await ask(visit.page, 'assent.showPreferences()');
  await dialog(visit.page).waitFor();
  return visit;
};

const BESIDE = { x: 20, y: 20 };

it('close by a press beside them', async () => {
  const { page } = await open();
  await page.mouse.click(BESIDE.x, BESIDE.y);
  await expect.poll(() => ask(page, 'assent.layer')).toBe('banner');
});

it('stay open where text is marked in them and the mouse let go beside them, and for its other button', async () => {
  const { page } = await open();
  const text = await dialog(page).locator('[part=intro]').boundingBox();
  await page.mouse.move((text?.x ?? 0) + 20, (text?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move(BESIDE.x, BESIDE.y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(BESIDE.x, BESIDE.y, { button: 'right' });
  expect(await ask(page, 'assent.layer')).toBe('preferences');
});

it('let a minor switch nothing', async () => {
  const { page } = await open({ minor: true, services: [{ id: 'hotjar', category: 'analytics' }] });
  const switches = dialog(page).locator('[role=switch]');
  const all = await switches.count();
  expect(all).toBe(4);
  expect(await switches.and(page.locator(':disabled')).count()).toBe(all);
});

it('tell a minor what holds, and have no button but those that close them', async () => {
  const { page } = await open({ minor: true });
  expect(await dialog(page).locator('[part=intro]').innerText()).toContain('marked as a minor');
  expect(await dialog(page).locator('footer button').allInnerTexts()).toEqual(['Close']);
  await dialog(page).locator('footer button').click();
  await expect.poll(() => ask(page, '[assent.layer, assent.get().decided]')).toEqual(['none', false]);
});

it('name the provider of a service only where that is another name', async () => {
  const services = [
    { id: 'tally', category: 'analytics', name: 'Tally', provider: { en: 'Tally' } },
    { id: 'map', category: 'analytics', name: 'Heat map', provider: 'Tally' },
  ];
  const { page } = await open({ services });
  await unfold(page);
  const facts = dialog(page).locator('[part=facts]');
  expect(await facts.allInnerTexts()).toEqual(['', 'Provider\nTally']);
});

it('write everything larger where the page asks for larger letters', async () => {
  const sizes = async (head: string) => {
    const { page } = await open(
      { services: [{ id: 'hotjar', category: 'analytics', cookies: [{ name: '_hj' }] }] },
      head,
    );
    return page.$eval('assent-preferences', ({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('h3, h4, p, dt, dd, code, summary, button') ?? [])].map((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      ),
    );
  };
  const usual = await sizes('');
  const larger = await sizes('<style>:root { --assent-font-size: 30px }</style>');
  expect(Math.min(...usual)).toBeGreaterThanOrEqual(12);
  for (const [at, size] of larger.entries()) expect(size).toBeCloseTo(2 * (usual[at] ?? 0), 0);
});

it('say that nothing optional is on only where nothing is', async () => {
  const config = { region: 'GB', regimes: 'eu', services: [{ id: 'counter', category: 'analytics', exempt: true }] };
  const text = async (given: object) => {
    const { page } = await open(given);
    return dialog(page).locator('[part=choice]').innerText();
  };
  expect(await text({ ...config, region: 'DE' })).toContain('Nothing optional is on');
  expect(await text(config)).not.toContain('Nothing optional is on');
});

it('keep the full stop of a purpose in another language at its end where the page runs from right to left', async () => {
  const purpose = 'Counts visits';
  const { page } = await open({
    language: { detect: [], default: 'ar' },
    services: [{ id: 'visits', category: 'analytics', purpose }],
  });
  await unfold(page);
  const detail = dialog(page).locator('[part=service] [part=detail]');
  await detail.waitFor();
  const [letter, stop] = await detail.evaluate((one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.textContent?.includes('visits.'));
    const text = walker.currentNode;
    const at = text.textContent?.indexOf('visits.') ?? 0;
    return [at, at + 6].map((start) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(stop).toBeGreaterThan(letter ?? Infinity);
});

it('say in figures when the visitor decided in a language that the browser has no words for', async () => {
  site.html('/', `${shop({ language: { detect: [], default: 'mt' } })}{tag}<body><h1>Shop</h1>`);
  const { page } = await site.visit('/');
  await page.waitForFunction('window.assent?.rejectAll');
  await ask(
    page,
    'Intl.DateTimeFormat.supportedLocalesOf = () => []; void assent.rejectAll(); assent.showPreferences()',
  );
  const text = dialog(page).locator('[part=choice] p').first();
  await expect.poll(() => text.innerText()).toMatch(/\d\d\/\d\d\/\d{4}, \d\d:\d\d/);
});

/** How many dialogs there are in the page and in the shadow root of its first element, and how many are open. */
const countDialogs = () => {
  const host = document.querySelector('#host')?.shadowRoot;
  const all = [document, ...(host ? [host] : [])].flatMap((root) => [...root.querySelectorAll('assent-preferences')]);
  return [all.length, all.filter((one) => one.shadowRoot?.querySelector('dialog')?.open).length];
};

it.each([
  [
    'an element in a shadow root',
    1,
    '<div id="host"><template shadowrootmode="open"><assent-preferences></assent-preferences></template></div>',
  ],
  ['two elements', 2, '<assent-preferences></assent-preferences><assent-preferences></assent-preferences>'],
])('are one dialog on a page that has %s', async (_, elements, body) => {
  site.html('/', `${shop({ withdraw: 'keep' })}{tag}<body>${body}<h1>Shop</h1>`);
  const { page } = await site.visit('/');
  await ask(page, 'assent.showPreferences()');
  await dialog(page).waitFor();
  await page.waitForTimeout(200);
  expect(await page.evaluate(countDialogs)).toEqual([elements, 1]);
  await page.keyboard.press('Escape');
  await expect.poll(() => ask(page, 'assent.layer')).toBe('banner');
});

it('open in the next element where a page takes the first one out', async () => {
  const one = '<assent-preferences></assent-preferences>';
  site.html('/', `${shop({ withdraw: 'keep' })}{tag}<body>${one}${one}<h1>Shop</h1>`);
  const { page } = await site.visit('/');
  await ask(page, 'assent.showPreferences()');
  await dialog(page).waitFor();
  await page.evaluate(() => document.querySelector('assent-preferences')?.remove());
  await expect.poll(() => ask(page, 'assent.layer')).toBe('banner');
  await ask(page, 'assent.showPreferences()');
  await dialog(page).waitFor();
  expect(await page.evaluate(countDialogs)).toEqual([1, 1]);
});
