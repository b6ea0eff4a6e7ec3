// Meta's pixel: grant and revoke. https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
// Its snippet does nothing where `fbq` is there already, so no queue is made for it: gate the snippet, or put it before Assent.
import type { Signal } from './signal.js';

/** Meta: `fbq`. */
export const meta: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is }) => [['fbq', 'consent', is['consent'] ? 'grant' : 'revoke']],
};
