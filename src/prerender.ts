// npm entry `assent/prerender`: the banner in the HTML of the first response, for servers and static sites. No DOM, no Lit,
// no state.
import type { Config } from './config/types.js';
import { bannerStyle } from './prerender/banner-style.js';
import { headScript } from './prerender/head-script.js';
import { policyHash } from './prerender/policy-hash.js';

export type { Config } from './config/types.js';
export { renderBanner, type BannerOptions } from './prerender/render-banner.js';
export { renderHead, type HeadOptions } from './prerender/render-head.js';

/** The hash that names the script of `renderHead` in `script-src`, without quotes. It changes with cookie name and revision. */
export const headHash = (config?: Config): Promise<string> => policyHash(headScript(config));

/** The hash that names the style of `renderBanner` in `style-src`, without quotes. It changes with the library's version alone. */
export const bannerHash = (): Promise<string> => policyHash(bannerStyle);
