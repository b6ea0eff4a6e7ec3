// A visit to the shop whose services are listed, and to its second layer.
import { bannerShown } from './banner.js';
import { dialog, shop } from './shop.js';
import type { Site, Visit } from './site.js';

/** A visit to a fresh page, and one that opens the dialog there. */
export function shopVisit(site: Site) {
  const visit = (body = '', more: object = {}): Promise<Visit> => {
    site.html('/', `${shop(more)}{tag}<main><h1>Shop</h1>${body}</main>`);
    return site.visit('/');
  };

  /** Opens the dialog of a fresh page. */
  async function open(more?: object): Promise<Visit> {
    const visited = await visit('', more);
    await bannerShown(visited.page);
    await visited.page.click('assent-banner [data-assent-action="preferences"]');
    await dialog(visited.page).waitFor();
    return visited;
  }

  return { open, visit };
}
