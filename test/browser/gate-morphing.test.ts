// Libraries that change a page by comparing it with the server's: by what the README asks for, they leave alone what is
// let go, whose address no server wrote.
import { expect, it } from 'vitest';
import { read } from '../helpers/bundle.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** The first code block of the README that speaks of something. */
function recipe(topic: string): string {
  const blocks = read('README.md').match(/(?<=```js\n)[^`]*(?=```)/g) ?? [];
  const found = blocks.find((block) => block.includes(topic));
  if (!found) throw new Error(`README.md: expected a block about ${topic}`);
  return found;
}

const held = (attributes = '') => `
  <iframe data-assent="targeting" data-src="/film" ${attributes}></iframe>
  <style type="text/plain" data-assent="targeting" ${attributes}>h1 { color: rgb(1, 2, 3) }</style>
  <script type="text/plain" data-assent="targeting" ${attributes}>ran.push('once')</script>`;

/** Opens a page for a visitor who agrees, and has it changed by `act`: its heading alone differs. */
async function change(head: string, body: (heading: string) => string, act: string) {
  let times = 0;
  site.html('/film', 'film');
  site.route('/', (_, response) => {
    const page = `<!doctype html><html lang="en"><head><title>Test</title><script>ran = []</script>${KEEP}
      <script src="/assent/assent.js"></script>${head}</head><body>${body(`<h1>${++times}</h1>`)}</body></html>`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  const { page, errors } = await site.visit('/');
  const seen = () =>
    page.evaluate(() => [
      document.querySelector('h1')?.textContent,
      document.querySelector('iframe')?.getAttribute('src'),
      getComputedStyle(document.querySelector('h1') ?? document.body).color,
      ...(Reflect.get(window, 'ran') as string[]),
    ]);
  await page.evaluate('assent.acceptAll()');
  await comesTo(page, seen, ['1', '/film', 'rgb(1, 2, 3)', 'once']);
  await page.evaluate(act);
  const after = ['2', '/film', 'rgb(1, 2, 3)', 'once'];
  await expect.poll(seen).toEqual(after);
  await page.waitForTimeout(300);
  expect(await seen()).toEqual(after);
  expect([site.asked('/film'), errors]).toEqual([1, []]);
  await page.evaluate('assent.rejectAll(), undefined');
  await expect.poll(async () => (await seen())[1]).toBeNull();
}

it('Turbo, by its event', async () => {
  site.script('/turbo.js', read('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'));
  const head = `<meta name="turbo-refresh-method" content="morph"><script src="/turbo.js"></script>
    <script>${recipe('turbo:before-morph-element')}</script>`;
  await change(head, (heading) => heading + held(), 'Turbo.visit(location.href, { action: "replace" })');
});

it('htmx, by its attribute', async () => {
  expect(read('README.md')).toContain('hx-morph-skip');
  site.script('/htmx.js', read('node_modules/htmx.org/dist/htmx.js'));
  site.html('/part', `<main><h1>2</h1>${held('hx-morph-skip')}</main>`);
  await change(
    '<script src="/htmx.js"></script>',
    (heading) =>
      `<main>${heading}${held('hx-morph-skip')}</main><button hx-get="/part" hx-target="main" hx-swap="outerMorph">Go</button>`,
    'document.querySelector("main ~ button").click()',
  );
});
