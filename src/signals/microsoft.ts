// Microsoft Advertising: the consent mode of Universal Event Tracking (UET). Its queue is a list that bat.js works off.
// https://help.ads.microsoft.com/#apex/ads/en/60119/1
import type { Signal } from './signal.js';

/** Microsoft UET: `uetq`. */
export const microsoft: Signal = {
  words: { ad_storage: 'targeting' },
  calls: ({ words, step, isChange }) =>
    (isChange || step === 'default' ? [step] : ['default', step]).map((one) => ['uetq.push', 'consent', one, words]),
};
