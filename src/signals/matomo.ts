// Matomo: no tracking without consent; with `"cookies": true` it counts without cookies until then.
// https://developer.matomo.org/guides/tracking-consent
import type { Signal } from './signal.js';

/** Matomo: `_paq`, a list that its code works off. It is asked to remember nothing, and told on each page. */
export const matomo: Signal = {
  words: { consent: 'analytics' },
  options: ['cookies'],
  calls({ is, step, isChange, options }) {
    const kind = options['cookies'] ? 'CookieConsent' : 'Consent';
    const answer = is['consent'] ? [`set${kind}Given`] : step === 'update' ? [`forget${kind}Given`] : [];
    return [...(isChange ? [] : [`require${kind}`]), ...answer].map((command) => ['_paq.push', [command]]);
  },
};
