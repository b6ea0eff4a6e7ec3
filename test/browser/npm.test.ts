// The npm package in a page, bundled as a shop would.
import { beforeAll, describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { bundleFiles, read } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const HEADLESS = `import { createAssent } from 'assent';
  window.first = createAssent({ revision: 1, services: [{ id: 'visits', category: 'analytcs' }] });
  window.second = createAssent({ revision: 2 });`;

/** The second block of the README's first screen, with its import of the shop's own file made a mark on the page. */
const snippet = (/```js\n([^]*?)```/.exec(read('README.md'))?.[1] ?? '').replace(
  "import('./analytics.js')",
  '(window.ran = true)',
);

/** A page that writes its elements itself, before the library starts. */
const ELEMENTS = `import 'assent/define';
  import { createAssent } from 'assent';
  setTimeout(() => createAssent({}), 50);`;

let elementFiles: Map<string, string>;
let readmeFiles: Map<string, string>;
let headlessFiles: Map<string, string>;
beforeAll(async () => {
  [readmeFiles, headlessFiles, elementFiles] = (await Promise.all(
    [snippet, HEADLESS, ELEMENTS].map((code) => bundleFiles(code)),
  )) as [Map<string, string>, Map<string, string>, Map<string, string>];
}, 240_000);

/** Serves the files of a bundle, and gives the tag of its entry. */
function serveBundle(files: Map<string, string>): string {
  for (const [name, code] of files) site.script(`/${name}`, code);
  return `<script type="module" src="/${[...files.keys()][0] ?? ''}"></script>`;
}

describe('the npm package', () => {
  it('works as the README shows it: elements, one instance, and a promise that waits for consent', async () => {
    expect(snippet).toContain("assent.when('analytics')");
    site.html(
      '/',
      `<body>${serveBundle(readmeFiles)}<script type="text/plain" data-assent="analytics">window.gated = true</script>`,
    );
    const { page, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    expect(await page.evaluate('[window.ran, window.gated]')).toEqual([undefined, undefined]);
    await choose(page, 'accept-all');
    await expect.poll(() => page.evaluate('[window.ran, window.gated]')).toEqual([true, true]);
    await expect.poll(() => page.evaluate('assent.receipt().hash')).toMatch(/^sha256-/);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('opens the preferences also where the page has written the banner and the trigger alone', async () => {
    site.html(
      '/',
      `<body><assent-banner></assent-banner><assent-trigger></assent-trigger>${serveBundle(elementFiles)}`,
    );
    const { page, errors } = await site.visit('/');
    await page.click('assent-banner [data-assent-action="preferences"]');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await choose(page, 'reject-all');
    await page.click('assent-trigger');
    await page.getByRole('dialog').waitFor();
    expect(errors).toEqual([]);
  });

  it('draws a declaration that is there before the library has started', async () => {
    site.html('/', `<body><assent-declaration>Soon</assent-declaration>${serveBundle(elementFiles)}`);
    const { page, errors, warnings } = await site.visit('/');
    await page.locator('#assent-analytics').waitFor();
    expect(await page.locator('assent-declaration').innerText()).not.toContain('Soon');
    await page.evaluate('assent.destroy()');
    await expect.poll(() => page.locator('assent-declaration').innerText()).toBe('');
    expect([errors, warnings]).toEqual([[], []]);
  });

  it.each([
    ['after', (own: string) => `{tag}${own}`],
    ['before', (own: string) => `${own}{tag}`],
  ])('beside a tag, %s it, puts one placeholder, whose buttons work', async (_, head) => {
    site.html(
      '/',
      `${head(serveBundle(elementFiles).replace('type="module"', 'type="module" async'))}<body><assent-banner></assent-banner>
        <iframe data-assent="targeting" data-src="/film" data-assent-placeholder></iframe>`,
    );
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    expect(await page.locator('assent-placeholder').count()).toBe(1);
    await page.locator('assent-placeholder').getByRole('button', { name: 'Always allow' }).click();
    await expect.poll(() => site.asked('/film')).toBe(1);
    expect(await page.locator('assent-placeholder').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('headless makes no element, returns the page its one instance, and has faults explained', async () => {
    site.html('/', `<body>${serveBundle(headlessFiles)}`);
    const { page, warnings, errors } = await site.visit('/');
    await expect.poll(() => warnings.length).toBe(2);
    await settle(page);
    expect(await page.evaluate('[first === second, first === assent, first.settings.revision]')).toEqual([
      true,
      true,
      '1',
    ]);
    expect(await page.locator('assent-banner').count()).toBe(0);
    expect(warnings).toEqual([
      expect.stringMatching(/^\[assent:twice]/),
      '[assent:unknown-category] services[0].category: expected one of functionality, analytics, preference, targeting, got "analytcs"',
    ]);
    expect(errors).toEqual([]);
  });

  it('ends also where the page has declared its name, and another may start', async () => {
    site.html('/', '<script>var assent = window.assent || [];</script>{tag}');
    const { page, errors, warnings } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate('assent.destroy()');
    expect(await page.evaluate('assent')).toBeUndefined();
    await page.addScriptTag({ url: '/assent/assent.js' });
    await bannerShown(page);
    expect([...errors, ...warnings]).toEqual([]);
  });

  it('ends wholly: after destroy() nothing is gated, shown or answered any more, and another may start', async () => {
    site.html('/', '{tag}');
    const { page, errors } = await site.visit('/');
    await choose(page, 'reject-all');
    await page.evaluate('window.old = assent; old.destroy()');
    expect(await page.evaluate('typeof window.assent')).toBe('undefined');
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img id="late" data-assent="functionality" data-src="/late"><button id="own" data-assent-action="accept-all">x</button>')`,
    );
    await page.click('#own');
    await settle(page);
    expect(site.asked('/late')).toBe(0);
    expect(await page.evaluate('old.get().method')).toBe('reject-all');
    await page.addScriptTag({ url: '/assent/assent.js' });
    await expect.poll(() => site.asked('/late')).toBe(1);
    expect(errors).toEqual([]);
  });
});
