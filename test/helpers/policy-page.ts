// A shop's policy page, with its declaration or with what a test puts there.
import { shop } from './shop.js';
import type { Site, Visit } from './site.js';

/** A visit to that page, with more of the configuration. */
export function policyPage(site: Site) {
  return (path = '/policy', body = '<assent-declaration></assent-declaration>', more: object = {}): Promise<Visit> => {
    site.html(
      '/policy',
      `${shop({ withdraw: 'keep', ...more })}{tag}<main><h1>Policy</h1><h2>Cookies</h2>${body}</main>`,
    );
    return site.visit(path);
  };
}
