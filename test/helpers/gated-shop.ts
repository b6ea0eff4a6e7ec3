// A shop's page with one gated thing of each kind that loads.
import type { Page } from 'playwright-core';
import type { Site } from './site.js';

/** How to make that page, to wait until all of it ran, and to count what was asked for. */
export function gatedShop(site: Site) {
  /** A page with one gated thing of each kind that loads. */
  function shopPage(): void {
    site.script('/analytics.js', 'window.ran = [...(window.ran ?? []), "analytics"]');
    site.script('/advert.js', 'window.ran = [...(window.ran ?? []), "advert"]');
    site.route('/pixel.gif', (_, response) => response.writeHead(200, { 'content-type': 'image/gif' }).end());
    site.html(
      '/shop',
      `{tag}<h1>Shop</h1>
    <script type="text/plain" data-assent="analytics" src="/analytics.js"></script>
    <script type="text/plain" data-assent="targeting" src="/advert.js"></script>
    <script type="text/plain" data-assent="analytics">window.ran = [...(window.ran ?? []), 'inline']</script>
    <img data-assent="targeting" data-src="/pixel.gif" alt="">`,
    );
  }

  /** Waits until all scripts that a yes lets go have run. */
  const allRan = (page: Page) => page.waitForFunction('window.ran?.length === 3');

  const asked = () => ['/analytics.js', '/advert.js', '/pixel.gif'].map(site.asked);

  return { allRan, asked, shopPage };
}
