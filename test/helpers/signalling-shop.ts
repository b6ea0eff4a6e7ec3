// A shop whose page has vendors before and after the script tag.
import { shop } from './shop.js';
import type { Site, Visit } from './site.js';

/** A visit to that page. */
export function signallingShop(site: Site) {
  return (config: object, before = '', after = ''): Promise<Visit> => {
    site.html('/', `${before}${shop(config)}{tag}${after}<h1>Shop</h1>`);
    return site.visit('/');
  };
}
