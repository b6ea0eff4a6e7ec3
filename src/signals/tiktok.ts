// TikTok's pixel: held until there is an answer, then granted or revoked.
// https://business-api.tiktok.com/portal/docs?id=1739585600931842
import type { Signal } from './signal.js';

/** TikTok: `ttq`. */
export const tiktok: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is, step }) => [[`ttq.${is['consent'] ? 'grant' : step === 'default' ? 'hold' : 'revoke'}Consent`]],
};
