// The style sheet that stands in the page beside the prerendered banner, until the element brings its own.
import { bannerStyles } from '../ui/banner/banner.styles.js';
import { lightColours } from '../ui/shared/light-colours.js';

/** Each declaration whose colour is of light and dark, as one of light alone. */
const plain = lightColours(bannerStyles.match(/--[\w-]+: [^;]*light-dark[^;]*;/g)?.join('') ?? '');

/** Without blanks, and not to be seen where no button would work. */
export const bannerStyle: string = `${bannerStyles}
  @supports not (color: light-dark(red, red)) { :host { ${plain} } }
  @media(scripting:none){:host{display:none!important}}`
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .trim();
