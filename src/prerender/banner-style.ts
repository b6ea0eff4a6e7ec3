// The style sheet that stands in the page beside the prerendered banner, until the element brings its own.
import { bannerStyles } from '../ui/banner/banner.styles.js';

/**
 * Hides it where the library has not come within a quarter of a minute, and may never: an ad blocker has it, or the network
 * is gone. The element's own style sheet, which comes after this one, ends that. By a name, since an animation can't change
 * what is important.
 */
const UNATTENDED =
  ':host{animation:gone 0s 15s forwards!important;visibility:var(--_v,visible)!important}' +
  '@keyframes gone{from,to{--_v:hidden}}';

/** Without blanks, and not to be seen where no button would work. */
export const bannerStyle: string = `${bannerStyles
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .trim()}${UNATTENDED}@media(scripting:none){:host{display:none!important}}`;
