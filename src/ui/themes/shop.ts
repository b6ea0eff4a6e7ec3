// Shop: warm paper, deep green, the weight of a good label. For shops that sell things one can hold.
import type { Theme } from './theme.js';

const shop: Theme = {
  surface: 'light-dark(#fffdf8, #1a1f1c)',
  text: 'light-dark(#1f2a24, #f0efe8)',
  muted: 'light-dark(#55605a, #b7bfb8)',
  soft: 'light-dark(#f3f0e6, #242b27)',
  line: 'light-dark(#e4dfd0, #36403a)',
  link: 'light-dark(#1f5c43, #9ad7b8)',
  button: 'light-dark(#1f5c43, #9ad7b8)',
  'button-text': 'light-dark(#ffffff, #10241a)',
  on: 'light-dark(#1f5c43, #9ad7b8)',
  focus: 'light-dark(#a4501b, #f0b183)',
  radius: '16px',
  'button-radius': '999px',
  shadow: '0 10px 40px rgb(40 34 16 / 18%)',
};

export default shop;
