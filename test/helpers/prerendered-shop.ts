// A shop whose banner stands in its HTML, and which notes what each frame of the page shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBanner, renderHead, type Config } from '../../src/prerender.js';
import type { Site } from './site.js';

const library = readFileSync(join(import.meta.dirname, '../../dist/assent.js'), 'utf8');

/** Notes for every frame of the page whether the banner is to be seen in it, and when. */
const WATCH = `<script>
  var frames = [], shifts = 0;
  new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  (function look() {
    const banner = document.querySelector('assent-banner'), style = banner && getComputedStyle(banner);
    const seen = !!banner && style.display !== 'none' && style.opacity === '1' && style.position === 'fixed' && banner.offsetHeight > 40;
    if (document.querySelector('main')) frames.push({ seen, at: performance.now() });
    requestAnimationFrame(look);
  })();
</script>`;

/** How a page comes by the library: at once, or once it has loaded, so that its load does not wait for it. */
const TAGS = {
  soon: '<script src="/assent/assent.js" async></script>',
  late: `<script>
    addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), { src: '/assent/assent.js' })));
  </script>`,
};

interface Shop {
  readonly config?: Config;
  readonly lang?: string;
  readonly headers?: Record<string, string>;
  /** Whether its frames are noted. Not where a policy forbids the script for it. */
  readonly isWatched?: boolean;
  readonly tag?: keyof typeof TAGS | `<${string}`;
  readonly banner?: string;
  /** What the shop itself says. */
  readonly words?: string;
}

/** What a test does with it. */
export interface PrerenderedShop {
  serve(shop?: Shop): void;
  /** Keeps a file of the library from arriving until it is let go. */
  hold(path: string, body?: string): () => void;
}

/** Builds it on a site. */
export const prerenderedShop = (site: Site): PrerenderedShop => ({
  serve({
    config = { policy: { url: '/privacy' } },
    lang = 'en',
    headers,
    isWatched = true,
    tag = 'soon',
    banner,
    words = `<main><h1>Shop</h1><p>${'Chairs and tables. '.repeat(200)}</p></main>`,
  } = {}) {
    site.html('/start', '<link rel="icon" href="data:,">');
    site.route('/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(`<!doctype html><html lang="${lang}"><title>Shop</title><link rel="icon" href="data:,">${renderHead(config)}${isWatched ? WATCH : ''}
        <script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
        <body>${banner ?? renderBanner(config, { lang })}${words}
        ${tag in TAGS ? TAGS[tag as keyof typeof TAGS] : tag}`);
    });
  },
  hold: (path, body = library) => site.heldScript(path, body),
});
