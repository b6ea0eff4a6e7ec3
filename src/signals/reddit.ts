// Reddit's pixel: its first-party cookies on or off; it knows no other consent, so its loader belongs behind the gate.
// https://business.reddithelp.com/s/article/manual-conversion-events-with-the-reddit-pixel
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

/** Reddit: `rdt`. */
export const reddit: Signal = yesOrNo(
  'targeting',
  ['rdt', 'enableFirstPartyCookies'],
  ['rdt', 'disableFirstPartyCookies'],
);
