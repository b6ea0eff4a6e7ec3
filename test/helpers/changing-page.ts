// A page that keeps what was let go, and whose scripts say that they ran.
import { beforeEach } from 'vitest';
import { comesTo } from './comes-to.js';
import type { Site } from './site.js';

/** Has a page keep what was let go when it is refused: it does not reload. */
export const KEEP = '<script type="application/json" data-assent-config>{ "withdraw": "keep" }</script>';

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
