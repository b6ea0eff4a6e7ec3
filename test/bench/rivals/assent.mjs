// This library in two variants: the plain script tag, and the banner in the page's HTML.
import { readdirSync } from 'node:fs';

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
const TAG = `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
  <script src="/assent/assent.js"></script>`;

/** The script tag in the head, where it has to stand to hold back what is parsed after it. @type {import('./library.mjs').Library} */
export const assent = { ...common, head: TAG };

/** The same, and the banner in the HTML. @type {import('./library.mjs').Library} */
export const assentPrerendered = {
  ...common,
  name: 'assent, prerendered',
  head: renderHead(config) + TAG,
  start: renderBanner(config, { lang: 'en' }),
};
