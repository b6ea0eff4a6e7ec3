// Brings a behaviour page to life: the answer's buttons reach into the stage, and what the stage does is written down.
import { showAnswer } from './answer.js';
import { watchLog } from './log.js';
import { listenToPicks } from './picks.js';

/** @typedef {import('../../../src/api.js').Assent} Assent */

const stage = /** @type {HTMLIFrameElement} */ (document.getElementById('stage'));

/** Calls back with the stage's library, as soon as it is there. @param {(assent: Assent) => void} callback */
const withAssent = (callback) => {
  const inside = stage.contentWindow;
  if (inside) (inside.assent ??= []).push(callback);
};

/** @type {Record<string, (assent: Assent) => unknown>} */
const DOES = {
  accept: (assent) => assent.acceptAll(),
  reject: (assent) => assent.rejectAll(),
  preferences: (assent) => assent.showPreferences(),
  withdraw: (assent) => assent.withdraw(),
  forget: (assent) => assent.reset(),
};

for (const button of document.querySelectorAll('[data-does]')) {
  const does = DOES[button.getAttribute('data-does') ?? ''];
  if (does) button.addEventListener('click', () => withAssent((assent) => void does(assent)));
}

const show = () => withAssent(showAnswer);
stage.addEventListener('load', show);
// The stage may be older than this listener. Nothing is pushed into a frame that has not begun: it would be lost.
if (stage.contentDocument?.readyState === 'complete' && stage.contentWindow?.location.href !== 'about:blank') show();

listenToPicks((language) => withAssent((assent) => assent.setLanguage(language)));
watchLog();
