// Contrast: black and white, thick lines, larger words. For shops whose visitors see less.
import type { Theme } from './theme.js';

const contrast: Theme = {
  surface: 'light-dark(#ffffff, #000000)',
  text: 'light-dark(#000000, #ffffff)',
  muted: 'light-dark(#000000, #ffffff)',
  soft: 'light-dark(#ffffff, #000000)',
  line: 'light-dark(#000000, #ffffff)',
  link: 'light-dark(#0000c8, #ffff00)',
  button: 'light-dark(#000000, #ffffff)',
  'button-text': 'light-dark(#ffffff, #000000)',
  'button-weight': '700',
  'button-radius': '4px',
  on: 'light-dark(#000000, #ffffff)',
  focus: 'light-dark(#0000c8, #ffff00)',
  backdrop: 'rgb(0 0 0 / 70%)',
  border: '2px',
  radius: '4px',
  shadow: 'none',
  'font-size': '17px',
};

export default contrast;
