// A page that has every element of the interface, as tests of looks and of accessibility need it.
import type { Page } from 'playwright-core';
import { bannerShown } from './banner.js';
import { openPreferences } from './open-preferences.js';
import { shop } from './shop.js';
import type { Site, Visit } from './site.js';

/** How the page is to be. */
export interface Gallery {
  readonly lang?: string;
  readonly config?: object;
  readonly head?: string;
  readonly profile?: Parameters<Site['visit']>[1];
}

/** The page's text; `config` as `shop()` takes it. */
export const galleryPage = ({ lang = 'en', config = {}, head = '' }: Gallery): string =>
  `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Shop</title>
  <style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>${head}
  ${shop({ ui: { trigger: 'always' }, withdraw: 'keep', ...config })}<script src="/assent/assent.js"></script>
  <main><h1>Shop</h1>
  <iframe title="Map" data-assent="visits" data-src="/map" width="400" height="260" data-assent-placeholder></iframe>
  <h2>Cookies</h2><assent-declaration></assent-declaration></main>
  <footer><assent-choices></assent-choices></footer>`;

/** Opens it, with the banner to be seen and everything in its place. */
export async function openGallery(site: Site, gallery: Gallery = {}): Promise<Visit> {
  site.route('/gallery', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(galleryPage(gallery));
  });
  const visit = await site.visit('/gallery', gallery.profile);
  await bannerShown(visit.page);
  for (const one of ['assent-declaration table', 'assent-placeholder button', 'assent-choices button'])
    await visit.page.locator(one).first().waitFor({ state: 'attached' });
  await standStill(visit.page);
  return visit;
}

/** Opens the preferences with every service to be seen, and ends what moves in them. */
export async function openStillPreferences(page: Page): Promise<void> {
  await openPreferences(page);
  await standStill(page);
}

/** Ends what moves, in the elements' shadow roots too. */
export const standStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const one of [document, ...roots].flatMap((root) => root.getAnimations())) one.finish();
  });
