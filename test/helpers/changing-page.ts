// A page that keeps what was let go, and whose scripts say that they ran.
import { beforeEach } from 'vitest';
import { comesTo } from './comes-to.js';
import { KEEP } from './config-tag.js';
import type { Site } from './site.js';

/** A visit to that page with this markup: how to answer there, and to expect what has run. */
export function changingPage(site: Site) {
  beforeEach(() => {
    for (const name of ['one', 'two']) site.script(`/${name}.js`, `ran.push('${name}')`);
    site.html('/film', 'film');
  });

  return async (markup: string) => {
    site.html('/', `<script>var ran = []</script>${KEEP}{tag}<main>${markup}</main><p>end</p>`);
    const { page, errors } = await site.visit('/');
    return {
      page,
      errors,
      accept: () => page.evaluate('assent.acceptAll()'),
      refuse: () => page.evaluate('assent.rejectAll(), undefined'),
      expectRan: (...names: string[]) => comesTo(page, () => page.evaluate<string[]>('ran'), names),
    };
  };
}
