// The style sheet that stands in the page beside the prerendered banner, until the element brings its own.
import { bannerStyles } from '../ui/banner/banner.styles.js';
import { lightColours } from '../ui/shared/light-colours.js';

/** The declarations with a colour for light and one for dark, with the light one alone. */
const plain = lightColours(bannerStyles.match(/--[\w-]+: [^;]*light-dark[^;]*;/g)?.join('') ?? '');

/** The banner's style sheet without blanks. Where scripts are off, and no button would work, the banner is hidden. */
export const bannerStyle: string = `${bannerStyles}
  @supports not (color: light-dark(red, red)) { :host { ${plain} } }
  @media(scripting:none){:host{display:none!important}}`
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .trim();
