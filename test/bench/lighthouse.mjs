// The demo storefront as Lighthouse rates it, with the banner and without the library: three runs each, in turn.
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserEnvironment } from '../helpers/browser-home.mjs';
import { ARGS, findChromium } from '../helpers/find-chromium.mjs';
import { median } from './report.mjs';
import { figure, table } from './table.mjs';

const RUNS = 3;
const PORT = 9333;

/** Where a storefront of the demo is. */
const SHOP = '/stores/outlet/';

const CATEGORIES = ['performance', 'accessibility'];

/** What a page scores, from 0 to 100, by category. @param {string} url */
async function rate(url) {
  const result = await lighthouse(url, { port: PORT, onlyCategories: CATEGORIES, output: 'json', logLevel: 'silent' });
  const { categories, runtimeError } = result?.lhr ?? {};
  if (!categories || runtimeError) throw new Error(`${url}: ${runtimeError?.message ?? 'not rated'}`);
  return CATEGORIES.map((name) => (categories[name]?.score ?? NaN) * 100);
}

/** @type {import('./run.mjs').Bench} */
export const lighthouseBench = {
  name: 'lighthouse',
  async run(lab) {
    const storefront = await (await fetch(lab.url + SHOP)).text();
    const without = storefront.replace(/<script[^>]*src="[^"]*\/assent\.js"[^>]*><\/script>/, '');
    if (without === storefront) throw new Error('The storefront has no tag to be taken out.');
    lab.answer(`${SHOP}without.html`, 'text/html', without);
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...ARGS, `--remote-debugging-port=${PORT}`],
      env: browserEnvironment(),
    });
    try {
      const pages = { 'with the banner': SHOP, 'without the library': `${SHOP}without.html` };
      const scores = Object.fromEntries(Object.keys(pages).map((name) => [name, /** @type {number[][]} */ ([])]));
      for (let run = 0; run < RUNS; run += 1)
        for (const [name, path] of Object.entries(pages)) scores[name]?.push(await rate(lab.url + path));
      const rows = Object.entries(scores).map(([name, runs]) => [
        name,
        ...CATEGORIES.map((_, at) => figure(median(runs.map((run) => run[at] ?? NaN)))),
      ]);
      return [table(`Lighthouse, the demo storefront, medians of ${RUNS} runs`, ['', ...CATEGORIES], rows)];
    } finally {
      await browser.close();
    }
  },
};
