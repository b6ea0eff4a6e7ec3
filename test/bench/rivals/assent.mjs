// This library in three variants: the plain script tag, the tag that the page does not wait for, with README's lines for a
// sooner banner, and the banner in the page's HTML.
import { readdirSync, readFileSync } from 'node:fs';

/** The built one, which is not there yet when types are checked. @type {typeof import('../../../src/prerender.js')} */
const { renderBanner, renderHead } = await import(new URL('../../../dist/esm/prerender.js', import.meta.url).href);

/** @satisfies {import('../../../src/prerender.js').Config} */
const config = /** @type {const} */ ({ policy: { url: '/privacy', controller: 'Outlet Ltd' }, withdraw: 'keep' });

/** @type {import('./library.mjs').Library} */
const common = {
  name: 'assent',
  files: Object.fromEntries(
    readdirSync('dist')
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/assent/${file}`, `../dist/${file}`]),
  ),
  accept: 'assent-banner [data-assent-action="accept-all"]',
  tag: ({ src, code }) =>
    `<script type="text/plain" data-assent="analytics"${src ? ` src="${src}"` : ''}>${code ?? ''}</script>`,
};
const CONFIG = `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>`;

/** The script tag in the head, before all that vendors might do. @type {import('./library.mjs').Library} */
export const assent = { ...common, head: `${CONFIG}<script src="/assent/assent.js"></script>` };

const SOONER = /```html\n(<script>\n[^`]*modulepreload[^`]*)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
if (!SOONER) throw new Error('README.md has no lines for a sooner banner.');

/** The first paint waits for nothing, and the banner's file is asked for beside the tag's. @type {import('./library.mjs').Library} */
export const assentSooner = {
  ...common,
  name: 'assent, async and sooner',
  head: `${CONFIG}${SOONER}<script async src="/assent/assent.js"></script>`,
};

/** The banner in the HTML, so that nobody waits for the tag. @type {import('./library.mjs').Library} */
export const assentPrerendered = {
  ...common,
  name: 'assent, prerendered',
  head: `${renderHead(config)}${CONFIG}<script async src="/assent/assent.js"></script>`,
  start: renderBanner(config, { lang: 'en' }),
};
