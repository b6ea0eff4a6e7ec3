// TikTok's pixel: held until there is an answer, then granted or revoked.
// https://business-api.tiktok.com/portal/docs?id=1739585600931842
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

/** TikTok: `ttq`. */
export const tiktok: Signal = yesOrNo('targeting', ['ttq.grantConsent'], ['ttq.revokeConsent'], ['ttq.holdConsent']);
