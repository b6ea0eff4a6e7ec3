// Plain: the page's own font, square corners, a line instead of a shadow. For shops whose looks should be all their own.
import type { Theme } from './theme.js';

const plain: Theme = {
  surface: 'light-dark(#ffffff, #17181b)',
  text: 'light-dark(#1a1a1a, #f2f2f2)',
  muted: 'light-dark(#505050, #bdbdbd)',
  soft: 'light-dark(#f4f4f4, #222327)',
  line: 'light-dark(#d9d9d9, #3a3b40)',
  button: 'light-dark(#1a1a1a, #f2f2f2)',
  'button-text': 'light-dark(#ffffff, #17181b)',
  on: 'light-dark(#1a1a1a, #f2f2f2)',
  focus: 'light-dark(#1a56db, #8db4ff)',
  radius: '2px',
  'button-radius': '2px',
  shadow: 'none',
};

export default plain;
