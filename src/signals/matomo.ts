// Matomo: no tracking without consent; with `"cookies": true` it counts without cookies until then.
// https://developer.matomo.org/guides/tracking-consent
import type { Signal } from './signal.js';

/** Matomo: `_paq`, a list that its code works off. It is told on each page, and remembers nothing itself. */
export const matomo: Signal = {
  words: { consent: 'analytics' },
  options: ['cookies'],
  calls({ is, step, isChange, options }) {
    const kind = options['cookies'] !== true ? 'Consent' : 'CookieConsent';
    const answer = is['consent'] ? [`set${kind}Given`] : step === 'update' ? [`forget${kind}Given`] : [];
    return [...(isChange ? [] : [`require${kind}`]), ...answer].map((command) => ['_paq.push', [command]]);
  },
};
