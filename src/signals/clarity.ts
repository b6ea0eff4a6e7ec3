// Microsoft Clarity: consent v2, whose words have a capital S. Its queue is a function that keeps what it is given, as in
// Clarity's own snippet, which takes over an existing one.
// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
import type { Signal } from './signal.js';

type Queue = ((...given: unknown[]) => unknown) & { q?: unknown[] };

/** Clarity. It makes no difference between a default and an update. */
export const clarity: Signal = {
  words: { ad_Storage: 'targeting', analytics_Storage: 'analytics' },
  calls({ words }) {
    (window as { clarity?: Queue }).clarity ??= function queue() {
      // eslint-disable-next-line prefer-rest-params -- read like that by Clarity
      ((queue as Queue).q ??= []).push(arguments);
    };
    return [['clarity', 'consentv2', words]];
  },
};
