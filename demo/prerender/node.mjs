// @ts-nocheck -- imports the built package, which is not there yet when types are checked
// The banner in the pages of a Node server: `npm run build && node demo/prerender/node.mjs`, then `/?lang=de`.
import { pathToFileURL } from 'node:url';
import { bannerHash, headHash, renderBanner, renderHead } from 'assent/prerender';
import { readConsent } from 'assent/server';
import { serve } from '../server.mjs';

const config = { revision: '2026-11-20', policy: { url: '/privacy.html', controller: 'Outlet Ltd' } };
const policy = [
  `script-src 'self' '${await headHash(config)}'`,
  `style-src 'self' '${await bannerHash()}'`,
  "require-trusted-types-for 'script'",
].join('; ');

/** Answers with a page that asks in the visitor's language, unless this visitor has answered. */
export function shopPage(request, response) {
  const wanted = new URL(request.url, 'http://localhost').searchParams.get('lang') ?? 'en';
  const lang = /^[a-z]{2}(-[a-z]{2})?$/i.test(wanted) ? wanted : 'en';
  // A page that caches keep for everybody always has the banner: the head's line hides it from who has decided.
  const { decided } = readConsent(request.headers.cookie, { config });
  const banner = decided ? '' : renderBanner(config, { lang, gpc: request.headers['sec-gpc'] === '1' });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(`<!doctype html><html lang="${lang}"><title>Outlet</title><link rel="icon" href="data:,">
    ${renderHead(config)}
    <script type="application/json" data-assent-config>${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
    <script src="/assent/assent.js" async></script>
    <body>${banner}<main><h1>Outlet</h1><p>Chairs, tables and lamps.</p></main>`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 0), routes: { '/': shopPage } });
  console.log(`The shop is at ${url}`);
}
