// Libraries that put the next page's body into this one instead of loading it: the real packages, each with what a site
// writes into its pages to use it.
import type { Page } from 'playwright-core';
import { read } from './bundle.js';
import { buildClientRouter } from './client-router.js';
import type { Site } from './site.js';

/** One such library. */
export interface Router {
  readonly name: string;
  /** Its files, by the path they are served at. */
  files(): Record<string, string> | Promise<Record<string, string>>;
  /** What a page's head needs. */
  readonly head: string;
  /** A body with what is in the page. */
  body(content: string): string;
  /** Which scripts of a body it runs: all, those that have not run in an earlier one, or none, which leaves them as they are. */
  readonly runs: 'all' | 'new' | 'none';
}

/** All of them. */
export const ROUTERS: readonly Router[] = [
  {
    name: 'Turbo',
    files: () => ({ '/turbo.js': read('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js') }),
    head: '<script src="/turbo.js"></script>',
    body: (content) => `<body>${content}</body>`,
    runs: 'all',
  },
  {
    name: 'htmx',
    files: () => ({
      '/htmx.js': read('node_modules/htmx.org/dist/htmx.js'),
      '/hx-history-cache.js': read('node_modules/htmx.org/dist/ext/hx-history-cache.js'),
    }),
    head: '<script src="/htmx.js"></script><script src="/hx-history-cache.js"></script>',
    body: (content) => `<body hx-boost:inherited="true">${content}</body>`,
    runs: 'all',
  },
  {
    name: 'swup',
    files: () => ({ '/swup.js': read('node_modules/swup/dist/Swup.umd.js') }),
    head: `<script src="/swup.js"></script>
      <script>document.addEventListener('DOMContentLoaded', () => new Swup({ animationSelector: false }))</script>`,
    body: (content) => `<body><main id="swup">${content}</main></body>`,
    runs: 'none',
  },
  {
    name: 'Astro',
    files: async () => ({ '/client-router.js': await buildClientRouter() }),
    head: `<meta name="astro-view-transitions-enabled" content="true">
      <meta name="astro-view-transitions-fallback" content="animate">
      <script type="module" src="/client-router.js"></script>`,
    body: (content) => `<body>${content}</body>`,
    runs: 'new',
  },
];

/** What the pages of a site have in common, and what is in each of them alone, by its path. */
export interface Pages {
  readonly head: string;
  readonly bodies: Record<string, string>;
}

/** Serves pages that link to each other, with a router in each. */
export async function servePages(site: Site, router: Router, { head, bodies }: Pages): Promise<void> {
  for (const [path, text] of Object.entries(await router.files())) site.script(path, text);
  const links = Object.keys(bodies).map((path) => `<a href="${path}">${path}</a>`);
  for (const [path, text] of Object.entries(bodies)) {
    site.html(path, `${router.head}${head}</head>${router.body(`<h1>${path}</h1>${links.join(' ')}${text}`)}`);
  }
}

/** Waits until a page's body is there, without another document for it. */
const arrived = (page: Page, path: string) =>
  page.waitForFunction(
    (path) => document.querySelector('h1')?.textContent === path && location.pathname === path,
    path,
  );

/** Follows a link, as a visitor does. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate('window.isSameDocument = true');
  await page.click(`a[href="${path}"]`);
  await arrived(page, path);
}

/** Goes through history to a page that was there before. */
async function traverse(page: Page, direction: 'back' | 'forward', path: string): Promise<void> {
  await page.evaluate(`window.isSameDocument = true; history.${direction}()`);
  await arrived(page, path);
}

/** Goes back to a page. */
export const goBack = (page: Page, path: string): Promise<void> => traverse(page, 'back', path);

/** Goes forward to a page. */
export const goForward = (page: Page, path: string): Promise<void> => traverse(page, 'forward', path);

/** Whether no document was loaded since the last navigation began. */
export const isSameDocument = (page: Page): Promise<boolean> => page.evaluate('window.isSameDocument === true');
