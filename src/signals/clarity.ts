// Microsoft Clarity: consent v2, whose words have a capital S. Its queue is a function that keeps what it is given, as in
// its own snippet, which takes over one that is there.
// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
import type { Signal } from './signal.js';

interface ClarityWindow {
  clarity?: { (...given: unknown[]): unknown; q?: unknown[] };
}

/** Clarity: knows no default beside what it was told last. */
export const clarity: Signal = {
  words: { ad_Storage: 'targeting', analytics_Storage: 'analytics' },
  calls({ words }) {
    const page = window as ClarityWindow;
    page.clarity ??= function () {
      // eslint-disable-next-line prefer-rest-params -- read like that by Clarity
      if (page.clarity) (page.clarity.q ??= []).push(arguments);
    };
    return [['clarity', 'consentv2', words]];
  },
};
