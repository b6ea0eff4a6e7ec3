// The style sheet that stands in the page beside the prerendered banner, until the element brings its own.
import { bannerStyles } from '../ui/banner/banner.styles.js';

/** Without blanks, without the way in of a text that comes later than its page, and not to be seen where no button would work. */
export const bannerStyle: string = `${bannerStyles
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .replace(/@starting-style\{[^}]*\}\}/, '')
  .trim()}@media(scripting:none){:host{display:none!important}}`;
