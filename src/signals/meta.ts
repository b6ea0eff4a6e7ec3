// Meta's pixel: grant and revoke. https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

/** Meta: `fbq`. */
export const meta: Signal = yesOrNo('targeting', ['fbq', 'consent', 'grant'], ['fbq', 'consent', 'revoke']);
