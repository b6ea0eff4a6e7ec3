// A server whose first response has the banner in it already.
import { renderBanner, renderHead } from 'assent/prerender';
import { config, start, TAG } from './shop.mjs';

start(() => ({
  html: `<!doctype html><html lang="en"><head><title>Outlet</title>${renderHead(config)}${TAG}</head>
    <body>${renderBanner(config, { lang: 'en' })}<h1>Outlet</h1></body></html>`,
}));
