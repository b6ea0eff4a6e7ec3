// @ts-nocheck -- imports the built package, which is not there yet when types are checked
// The banner in the pages of a static build: a plugin for Vite, and for Rollup where another plugin emits the HTML.
//
//   plugins: [assentBanner({ policy: { url: '/privacy' } }, { lang: 'de' })]
import { renderBanner, renderHead } from 'assent/prerender';

/** Puts the line into the head and the banner first into the body. */
export function assentBanner(config, options) {
  const insert = (html) =>
    html
      .replace(/<head[^>]*>/i, (tag) => tag + renderHead(config, options))
      .replace(/<body[^>]*>/i, (tag) => tag + renderBanner(config, options));
  return {
    name: 'assent-banner',
    transformIndexHtml: insert,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        // Vite has put it in already.
        const isDue = file.fileName.endsWith('.html') && !String(file.source).includes('prerendered="on"');
        if (isDue) file.source = insert(String(file.source));
      }
    },
  };
}
