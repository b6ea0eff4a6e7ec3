// WordPress and WooCommerce: the WP Consent API, both ways. https://github.com/WordPress/wp-consent-level-api
// Without a consent type the API allows everything, so the type is said first, also where the API comes later.
import type { Signal } from './signal.js';
import { adopt } from './adopt.js';

interface WordPressWindow {
  wp_consent_type?: string;
  wp_has_consent?(category: string): boolean;
}

/** The type of consent that was announced last. The tag may have set one before this file came, without announcing it. */
let lastType = '';

/** WordPress: `wp_set_consent`. Before an answer nothing is written but what takes an older yes back. */
export const wordpress: Signal = {
  words: {
    functional: 'functionality',
    preferences: 'preference',
    'statistics-anonymous': 'analytics',
    statistics: 'analytics',
    marketing: 'targeting',
  },
  calls({ is, isChange, facts }) {
    const page = window as WordPressWindow;
    const type = facts.mode === 'opt-in' ? 'optin' : 'optout';
    if (page.wp_consent_type !== type || lastType !== type) {
      page.wp_consent_type = lastType = type;
      document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    }
    // Not there yet: the call that fails says so.
    const has = page.wp_has_consent;
    if (!has) return [['wp_has_consent', 'functional']];
    return Object.entries(is)
      .filter(([word, isAllowed]) => (facts.decided ? isChange || has(word) !== isAllowed : has(word) && !isAllowed))
      .map(([word, isAllowed]) => ['wp_set_consent', word, isAllowed ? 'allow' : 'deny']);
  },
  listen(port) {
    const onChange = (event: Event) => {
      // A list with names for keys.
      const detail = Object.entries((event as CustomEvent<object | null>).detail ?? {}) as [string, unknown][];
      const said = detail.filter(([, value]) => value === 'allow' || value === 'deny');
      adopt(port, Object.fromEntries(said.map(([word, value]) => [word, value === 'allow'])));
    };
    document.addEventListener('wp_listen_for_consent_change', onChange, { signal: port.over });
  },
};
