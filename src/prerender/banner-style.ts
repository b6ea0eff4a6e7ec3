// The style sheet that stands in the page beside the prerendered banner, until the element brings its own.
import { bannerStyles } from '../ui/banner/banner.styles.js';

/** Without blanks, and not to be seen where no button would work. */
export const bannerStyle: string = `${bannerStyles
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .trim()}@media(scripting:none){:host{display:none!important}}`;
