// What is taken along from the playground works elsewhere: links, script tag, npm and JSON.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { bundleFiles } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const CONFIG = {
  policy: { url: '/privacy?a=1&b=2', controller: 'Möbel </script> Söhne' },
  ui: { layout: 'cloud', theme: 'dark' },
};

const text = (page: Page) => page.getByRole('textbox', { name: 'JSON' });

/** Opens the playground with a configuration in it. */
async function openWith(config: object) {
  const profile = { permissions: ['clipboard-read', 'clipboard-write'] };
  const visit = await site.visit('/playground/', { profile });
  await text(visit.page).fill(JSON.stringify(config));
  return visit;
}

async function copy(page: Page, kind: string): Promise<string> {
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Snippet copied').waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** What a visitor sees of a page's banner. */
async function look(page: Page) {
  await bannerShown(page);
  const banner = page.locator('assent-banner');
  return [await banner.innerText(), await banner.getAttribute('layout'), await banner.getAttribute('theme')];
}

/** The same of the preview. */
async function lookAtPreview(page: Page) {
  const banner = page.frameLocator('#preview').locator('assent-banner');
  await banner.waitFor();
  await expect.poll(() => banner.getAttribute('layout')).toBe('cloud');
  return [await banner.innerText(), await banner.getAttribute('layout'), await banner.getAttribute('theme')];
}

describe('what is copied from the playground', () => {
  it('as a script tag shows the same banner on a page', async () => {
    const { page } = await openWith(CONFIG);
    const expected = await lookAtPreview(page);
    site.html('/shop', await copy(page, 'Script tag'));
    const shop = await site.visit('/shop');
    expect(await look(shop.page)).toEqual(expected);
    expect([shop.errors, shop.warnings]).toEqual([[], []]);
  });

  it('for npm shows the same banner in a bundle', async () => {
    const { page } = await openWith(CONFIG);
    const expected = await lookAtPreview(page);
    const files = await bundleFiles(await copy(page, 'npm'));
    for (const [name, code] of files) site.script(`/${name}`, code);
    site.html('/app', `<body><script type="module" src="/${[...files.keys()][0] ?? ''}"></script>`);
    const app = await site.visit('/app');
    expect(await look(app.page)).toEqual(expected);
    expect([app.errors, app.warnings]).toEqual([[], []]);
    // A bundle takes its time.
  }, 180_000);

  it('for npm brings the language and the vendors that it names', async () => {
    const { page } = await openWith({
      language: { default: 'pt-BR' },
      signals: { google: true, meta: true },
      ...CONFIG,
    });
    const expected = await lookAtPreview(page);
    const files = await bundleFiles(await copy(page, 'npm'));
    for (const [name, code] of files) site.script(`/${name}`, code);
    site.html(
      '/app',
      `<script>document.documentElement.lang = 'pt-BR'</script><script type="module" src="/${[...files.keys()][0] ?? ''}"></script>`,
    );
    const app = await site.visit('/app');
    expect(await look(app.page)).toEqual(expected);
    expect(await app.page.evaluate('dataLayer[0][2].ad_storage')).toBe('denied');
    expect([app.errors, app.warnings]).toEqual([[], []]);
  }, 180_000);

  it('as JSON is the configuration', async () => {
    const { page } = await openWith(CONFIG);
    expect(JSON.parse(await copy(page, 'JSON'))).toEqual(CONFIG);
  });
});

describe('a link of the playground', () => {
  it('brings the text back as it was', async () => {
    const { page } = await openWith(CONFIG);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const other = await site.visit(link.replace(site.url, ''));
    await expect.poll(() => text(other.page).inputValue()).toBe(JSON.stringify(CONFIG));
    expect((await lookAtPreview(other.page))[1]).toBe('cloud');
  });

  it.each(['#c=AAAA', '#c=%%%', '#c='])(
    'that is damaged (%s) is told kindly, and the playground works',
    async (hash) => {
      const { page, errors } = await site.visit(`/playground/${hash}`);
      await page.getByText('This link is damaged').waitFor();
      await page.getByLabel('Layout').selectOption('cloud');
      expect((await lookAtPreview(page))[1]).toBe('cloud');
      expect(errors).toEqual([]);
    },
  );

  it.each([320, 360, 1280])('and the playground itself never scroll sideways at %i px', async (width) => {
    const { page } = await site.visit('/playground/', { profile: { viewport: { width, height: 640 } } });
    await page.getByLabel('Layout').waitFor();
    for (const summary of await page.locator('summary').all()) {
      if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await summary.click();
    }
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
