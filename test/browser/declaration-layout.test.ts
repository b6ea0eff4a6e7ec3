// How the policy page's tables look: readable at any width, in any direction, and in the page's own styles.
import { describe, expect, it } from 'vitest';
import { policyPage } from '../helpers/policy-page.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = policyPage(site);

describe('the declaration', () => {
  it('has columns of the same width in every table, and breaks a long name instead of squeezing others', async () => {
    const long = { name: 'x'.repeat(120), duration: '1 day' };
    const services = [
      { id: 'one', category: 'analytics', name: 'Visit counter', cookies: [long, { name: 'two' }] },
      { id: 'two', category: 'targeting', name: 'Adverts', purpose: 'Shows adverts.' },
    ];
    const { page } = await visit('/policy', undefined, { services });
    await page.locator('#assent-analytics table').waitFor();
    const widths = await page
      .locator('assent-declaration table')
      .evaluateAll((tables) => tables.map((one) => [...one.querySelectorAll('thead th')].map((th) => th.clientWidth)));
    expect(new Set(widths.map(String)).size).toBe(1);
    expect(widths[0]?.[0]).toBeGreaterThan(200);
    const [first, second] = await page
      .locator('#assent-service-one li')
      .evaluateAll((entries) =>
        entries.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
      );
    expect((second?.[0] ?? 0) - (first?.[1] ?? 0)).toBeGreaterThanOrEqual(8);
  });

  it.each([320, 375])('is readable at %i px: blocks with the headings as labels, and nothing is cut', async (width) => {
    const { page } = await visit();
    await page.setViewportSize({ width, height: 640 });
    const cell = page.locator('#assent-service-visits td').first();
    await cell.waitFor();
    expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"Purpose"');
    expect(await page.locator('#assent-analytics thead').isVisible()).toBe(false);
    expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const cut = await page
      .locator('assent-declaration *')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
    expect(cut).toBe(0);
  });

  it.each([
    ['18px', false],
    ['16px', true],
  ])('has columns in 600 px only where they hold words of %s', async (size, hasColumns) => {
    const css = `<style>main { width: 600px; font-size: ${size} }</style>`;
    const { page } = await visit('/policy', `${css}<main><assent-declaration></assent-declaration></main>`);
    await page.locator('#assent-service-visits').waitFor();
    expect(await page.locator('#assent-analytics thead').isVisible()).toBe(hasColumns);
  });

  it('sets off what its address names: with room around its words, and below the edge of the window', async () => {
    const { page } = await visit();
    const row = page.locator('#assent-service-visits');
    await row.waitFor();
    await page.evaluate("location.hash = 'assent-service-visits'");
    const looks = await row.evaluate((one) => {
      const { outlineStyle, outlineWidth, scrollMarginTop } = getComputedStyle(one);
      return [outlineStyle, outlineWidth, scrollMarginTop];
    });
    expect(looks).toEqual(['solid', '8px', '24px']);
  });

  it('is no wider than a phone where the address to write to is one long word', async () => {
    const contact = 'datenschutzbeauftragter@modehausschmidt-und-soehne.example';
    const { page } = await visit('/policy', undefined, { policy: { contact } });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('assent-declaration').getByRole('link', { name: contact }).waitFor();
    expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('leaves no year alone on the last line of who is responsible', async () => {
    const policy = { controller: 'Outlet Ltd', url: '/privacy', updated: '2026-11-01' };
    const css = '<style>main { width: 42ch; font: 16px monospace }</style>';
    const { page } = await visit('/policy', `${css}<main><assent-declaration></assent-declaration></main>`, { policy });
    const date = page.locator('assent-declaration bdi').getByText('November 1, 2026');
    await date.waitFor();
    const tops = await date.evaluate(({ lastChild: text }) => {
      const range = document.createRange();
      return [/1/, /2026/].map((part) => {
        const at = text?.nodeValue?.search(part) ?? 0;
        range.setStart(text as Text, at);
        range.setEnd(text as Text, at + 1);
        return range.getBoundingClientRect().top;
      });
    });
    expect(tops[0]).toBe(tops[1]);
  });

  it.each(['de', 'el'])("tears the policy's date on no phone that speaks %s", async (lang) => {
    const policy = {
      controller: 'Outlet Ltd',
      contact: 'privacy@outlet.example',
      url: '/privacy',
      updated: '2026-11-01',
    };
    const css = '<style>main { font: 16px sans-serif }</style>';
    const { page } = await visit('/policy', `${css}<main><assent-declaration></assent-declaration></main>`, { policy });
    await ask(page, `assent.setLanguage('${lang}')`);
    const date = page.locator(`assent-declaration > [lang="${lang}"] > p bdi`).getByText('2026', { exact: false });
    await date.waitFor();
    for (const width of [270, 290, 304, 330]) {
      const lines = await date.evaluate((one, room) => {
        (one.closest('main') as HTMLElement).style.width = `${room}px`;
        const range = document.createRange();
        range.selectNodeContents(one);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }, width);
      expect([width, lines]).toEqual([width, 1]);
    }
  });

  it('has buttons that answer to the pointer, and prints none of them', async () => {
    const { page } = await visit();
    const button = page.locator('assent-declaration button').first();
    const background = () => button.evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await background();
    await button.hover();
    expect(await background()).not.toBe(before);
    await page.emulateMedia({ media: 'print' });
    expect(await button.isVisible()).toBe(false);
  });

  it("leaves every look to the page's own styles", async () => {
    const own = '<style>button { padding: 1px } td { padding: 2px }</style><assent-declaration></assent-declaration>';
    const { page } = await visit('/policy', own);
    const cell = page.locator('#assent-service-visits td').first();
    await cell.waitFor();
    const paddingOf = (one: Element) => getComputedStyle(one).padding;
    expect(await cell.evaluate(paddingOf)).toBe('2px');
    expect(await page.locator('assent-declaration button').first().evaluate(paddingOf)).toBe('1px');
  });

  it('keeps the words of a duration together where the page runs from right to left', async () => {
    const services = [
      {
        id: 'one',
        category: 'analytics',
        name: 'One',
        cookies: [{ name: 'a', duration: '13 months', purpose: 'Counts' }],
      },
    ];
    const { page } = await visit('/policy', undefined, { services });
    await ask(page, "assent.setLanguage('ar')");
    const row = page.locator('assent-declaration > [lang="ar"] #assent-service-one');
    await row.waitFor();
    const [number, word] = await row.evaluate((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.textContent?.includes('13 months'));
      const text = walker.currentNode;
      const at = text.textContent?.indexOf('13 months') ?? 0;
      return [at, at + 3].map((start) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + 2);
        return range.getBoundingClientRect().left;
      });
    });
    expect(word).toBeGreaterThan(number ?? Infinity);
  });
});
