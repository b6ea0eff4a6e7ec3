// Scripts in whose place a library puts a copy, as Turbo does with those of a frame: each still runs once.
import { expect, it } from 'vitest';
import { read } from '../helpers/bundle.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const held = (name: string, attributes = '') =>
  `<script type="text/plain" data-assent="analytics" ${attributes} src="/${name}.js"></script>
  <script type="text/plain" data-assent="analytics">ran.push('after ${name}')</script>`;

/** Opens a page with a frame of Turbo's that a link fills, for a visitor who has agreed, or not. */
async function open(content: string, { hasAgreed }: { hasAgreed: boolean }) {
  for (const name of ['plain', 'file']) site.script(`/${name}.js`, `ran.push('${name}')`);
  site.script('/turbo.js', read('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'));
  const head = `<script>var ran = []</script>${KEEP}{tag}<script src="/turbo.js"></script>`;
  site.html(
    '/content',
    `<turbo-frame id="frame">${content}<script src="/plain.js"></script><p>there</p></turbo-frame>`,
  );
  site.html('/', `${head}<turbo-frame id="frame"><a href="/content">Go</a></turbo-frame>`);
  const { page, errors } = await site.visit('/');
  if (hasAgreed) await page.evaluate('assent.acceptAll()');
  await page.click('a');
  // Turbo copies them last, and this one with them.
  const expectRan = (...names: string[]) =>
    comesTo(page, async () => (await page.evaluate<string[]>('ran')).toSorted(), ['plain', ...names].toSorted());
  return { page, errors, expectRan };
}

it.each([
  ['scripts', held('file')],
  ['scripts without an order', held('file', 'async')],
  ['modules', held('file', 'data-type="module"')],
  [
    'a template',
    '<template data-assent="analytics"><script src="/file.js"></script><script>ran.push("after file")</script></template>',
  ],
])('%s of a frame run once for a visitor who has agreed', async (_, content) => {
  const { page, errors, expectRan } = await open(content, { hasAgreed: true });
  await expectRan('file', 'after file');
  await page.evaluate('assent.reset(), assent.acceptAll()');
  await page.waitForTimeout(500);
  await expectRan('file', 'after file');
  expect([site.asked('/file.js'), errors]).toEqual([1, []]);
});

it('scripts of a frame run once for a visitor who agrees when it is there', async () => {
  const { page, errors, expectRan } = await open(held('file'), { hasAgreed: false });
  await expectRan();
  await page.evaluate('assent.acceptAll()');
  await expectRan('file', 'after file');
  expect([site.asked('/file.js'), errors]).toEqual([1, []]);
});

it('one that is refused while it loads does not run, and its copy does after another yes', async () => {
  const { page, expectRan } = await open('', { hasAgreed: true });
  await expectRan();
  const answer = site.heldScript('/slow.js', `ran.push('slow')`);
  await page.evaluate(`{
    window.slow = Object.assign(document.createElement('script'), { type: 'text/plain', src: '/slow.js' });
    slow.dataset.assent = 'analytics';
    document.body.append(slow);
  }`);
  await expect.poll(() => site.asked('/slow.js')).toBe(1);
  await page.evaluate(`{
    const copy = document.createElement('script');
    for (const { name, value } of slow.attributes) copy.setAttribute(name, value);
    slow.replaceWith(copy);
  }`);
  await page.evaluate('new Promise((done) => setTimeout(done, 100))');
  await page.evaluate('assent.rejectAll(), undefined');
  answer();
  await page.waitForTimeout(300);
  await expectRan();
  await page.evaluate('assent.acceptAll()');
  await expectRan('slow');
  await page.waitForTimeout(300);
  await expectRan('slow');
});

it('a copy of a frame that was let go loads as it stands, once, and is refused and allowed as the frame is', async () => {
  site.html('/film', 'film');
  site.html('/', `${KEEP}{tag}<main><iframe data-assent="analytics" data-src="/film"></iframe></main>`);
  const { page, errors, warnings } = await site.visit('/');
  const asked = () => site.asked('/film');
  const sources = () =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src')));
  await page.evaluate('assent.acceptAll()');
  await comesTo(page, asked, 1);
  await page.evaluate('void document.querySelector("main").append(document.querySelector("iframe").cloneNode(true))');
  await comesTo(page, asked, 2);
  await page.evaluate('assent.rejectAll(), undefined');
  await comesTo(page, sources, [null, null]);
  await page.evaluate('assent.acceptAll()');
  await comesTo(page, asked, 4);
  expect([errors, warnings]).toEqual([[], []]);
});
