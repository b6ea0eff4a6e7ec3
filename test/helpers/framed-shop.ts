// A shop with a map of another host's, which was refused.
import { choose, settle } from './banner.js';
import { shop } from './shop.js';
import type { Site } from './site.js';

/** The map's frame, and a visit to a page with it, or with another body, after the refusal. */
export function framedShop(site: Site) {
  const frame = (attributes = 'data-assent-placeholder') =>
    `<iframe title="Map" data-assent="visits" data-src="/map" width="480" height="320" ${attributes}></iframe>`;

  const visit = async (body = frame(), style = '') => {
    site.html('/map', '<p>Map</p>');
    site.html('/', `${shop({ withdraw: 'keep' })}{tag}<style>${style}</style><main><h1>Shop</h1>${body}</main>`);
    const visited = await site.visit('/');
    await choose(visited.page, 'reject-all');
    await settle(visited.page);
    return { ...visited, placeholder: visited.page.locator('assent-placeholder') };
  };

  return { frame, visit };
}
