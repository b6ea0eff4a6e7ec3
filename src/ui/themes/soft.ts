// Soft: rounded, airy, tinted buttons with dark words. For shops that whisper.
import type { Theme } from './theme.js';

const soft: Theme = {
  surface: 'light-dark(#fdfcff, #1e1c27)',
  text: 'light-dark(#2b2740, #efedf8)',
  muted: 'light-dark(#5d5874, #bbb6cf)',
  soft: 'light-dark(#f4f1fb, #292636)',
  line: 'light-dark(#e6e1f3, #3a3650)',
  link: 'light-dark(#4c3d99, #c3b8ff)',
  button: 'light-dark(#e7e1fb, #3b3560)',
  'button-text': 'light-dark(#2f2566, #f1eeff)',
  'button-line': 'light-dark(#d3c8f5, #544c85)',
  'button-weight': '550',
  'button-radius': '16px',
  on: 'light-dark(#5b49b3, #b6a8ff)',
  focus: 'light-dark(#5b49b3, #c3b8ff)',
  backdrop: 'rgb(43 39 64 / 35%)',
  radius: '24px',
  space: '28px',
  shadow: '0 16px 56px rgb(60 48 120 / 18%)',
};

export default soft;
