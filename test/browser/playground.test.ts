// The playground: form, text, preview and what is taken along stay one and the same configuration.
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** Opens the playground, once its preview asks. */
async function openPlayground(hash = '', viewport = { width: 1280, height: 900 }) {
  const profile = { viewport, permissions: ['clipboard-read', 'clipboard-write'] };
  const visit = await site.visit(`/playground/${hash}`, { profile });
  const preview = visit.page.frameLocator('#preview');
  await banner(preview).waitFor();
  return { ...visit, preview };
}

const banner = (frame: FrameLocator | Page) => frame.locator('assent-banner');
const text = (page: Page) => page.getByRole('textbox', { name: 'JSON' });
const faults = (page: Page) => page.locator('#faults li');
const json = async (page: Page): Promise<unknown> => JSON.parse(await text(page).inputValue());

/** Writes a configuration into the editor, with the caret where | stands. */
async function write(page: Page, content: string) {
  await text(page).fill(content.replace('|', ''));
  await text(page).evaluate((input: HTMLTextAreaElement, at) => input.setSelectionRange(at, at), content.indexOf('|'));
}

describe('the form of the playground', () => {
  it('changes text and preview, and leaves keys that it does not know', async () => {
    const { page, preview, errors, warnings } = await openPlayground();
    await write(page, '{ "revision": 7, "policy": { "contact": "us@outlet.example" } }');
    await page.getByLabel('Who asks').fill('Hale & Oak');
    await page.getByLabel('Layout').selectOption('cloud');
    await page.getByLabel('Language').selectOption('de');
    await expect.poll(() => banner(preview).getAttribute('layout')).toBe('cloud');
    await expect.poll(() => banner(preview).innerText()).toMatch(/Hale & Oak[^]*Alle ablehnen/);
    expect(await json(page)).toEqual({
      revision: 7,
      policy: { contact: 'us@outlet.example', controller: 'Hale & Oak' },
      ui: { layout: 'cloud' },
      language: { default: 'de' },
    });
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('follows the text, and takes a usual value for none', async () => {
    const { page } = await openPlayground();
    await write(page, '{ "ui": { "layout": "cloud", "theme": "dark" }, "signals": { "google": true } }');
    expect(await page.getByLabel('Layout').inputValue()).toBe('cloud');
    await page.getByLabel('Layout').selectOption({ label: 'bar' });
    expect(await json(page)).toEqual({ ui: { theme: 'dark' }, signals: { google: true } });
    await page.getByText('Tell vendors').click();
    await page.getByLabel('google').uncheck();
    expect(await json(page)).toEqual({ ui: { theme: 'dark' } });
  });

  it('adds, changes and removes categories and services', async () => {
    const { page, preview } = await openPlayground();
    await write(page, '{}');
    await page.getByText('Categories').click();
    await page.getByRole('button', { name: 'Add a category' }).click();
    await page.getByLabel('own1: Title').fill('Social media');
    await page.getByRole('button', { name: 'Remove preference' }).click();
    await page.getByText('Services').click();
    await page.getByRole('button', { name: 'Add a service' }).click();
    await page.getByLabel('service 1: Name').fill('Postbox');
    await page.getByLabel('service 1: Category').selectOption('own1');
    expect(await json(page)).toEqual({
      categories: { functionality: { required: true }, analytics: {}, targeting: {}, own1: { title: 'Social media' } },
      services: [{ id: 'service-1', category: 'own1', name: 'Postbox', provider: 'Its provider' }],
    });
    await expect(faults(page).allInnerTexts()).resolves.toEqual(['No faults']);
    await expect.poll(() => banner(preview).innerText()).toContain('One third party');
  });

  it('rests while the text is no JSON, so that nothing of it is lost', async () => {
    const { page } = await openPlayground();
    await write(page, '{\n  "minor": false,\n  "ui" { }\n}');
    expect(await faults(page).allInnerTexts()).toEqual(['Line 3 JSON expected a colon after "ui"']);
    expect(await page.getByLabel('Layout').isDisabled()).toBe(true);
    await write(page, '{ "minor": false }');
    expect(await page.getByLabel('Layout').isDisabled()).toBe(false);
  });
});

describe('the text of the playground', () => {
  it('shows a fault at its line, with its path, and leads there', async () => {
    const { page } = await openPlayground();
    await write(page, '{\n  "ui": {\n    "layout": "sidebar"\n  },\n  "polcy": {}\n}');
    expect(await faults(page).allInnerTexts()).toEqual([
      'Line 3 ui.layout expected one of bar, box, cloud, got "sidebar"',
      expect.stringMatching(/^Line 5 polcy expected one of the keys .*policy/),
    ]);
    expect(await page.locator('.lines .faulty').allInnerTexts()).toEqual(['3', '5']);
    expect(await page.locator('.behind mark').allInnerTexts()).toEqual(['"sidebar"', '"polcy"']);
    await faults(page).first().getByRole('button').click();
    expect(await page.evaluate('getSelection().toString()')).toBe('"sidebar"');
  });

  it('offers keys and values from the schema, by keyboard alone', async () => {
    const { page, preview } = await openPlayground();
    await write(page, '{ "revision": 1, | }');
    await page.keyboard.press('Control+Space');
    const options = page.getByRole('option');
    expect(await options.locator('code').allInnerTexts()).toContain('policy');
    expect(await options.locator('code').allInnerTexts()).not.toContain('revision');
    await page.keyboard.type('ui');
    expect(await options.locator('code').first().innerText()).toBe('ui');
    await page.keyboard.press('Enter');
    await page.keyboard.type('{ "la');
    await page.keyboard.press('Tab');
    expect(await options.locator('code').allInnerTexts()).toEqual(['bar', 'box', 'cloud']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' }');
    expect(await json(page)).toEqual({ revision: 1, ui: { layout: 'box' } });
    await expect.poll(() => banner(preview).getAttribute('layout')).toBe('box');
  });

  it('lets the keyboard out: Escape closes the list, and Tab goes on', async () => {
    const { page } = await openPlayground();
    await write(page, '{ | }');
    await page.keyboard.press('Control+Space');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).not.toBe('json');
  });
});
