// Meta's pixel: grant and revoke. https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
import type { Signal } from './signal.js';

/** Meta: `fbq`. */
export const meta: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is }) => [['fbq', 'consent', is['consent'] ? 'grant' : 'revoke']],
};
