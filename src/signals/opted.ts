// Vendors that know opting in and opting out, and remember it: PostHog and Mixpanel, whose files use this.
import type { Signal } from './signal.js';

type Vendors = Partial<Record<string, Partial<Record<string, () => unknown>>>>;

/**
 * Opts in or out. The vendor remembers a yes and reports each one as an event, so the same yes is said once. `unanswered` is
 * passed to an opt-out that is said before an answer.
 */
export const opted = (vendor: string, what: string, ...unanswered: unknown[]): Signal => ({
  words: { consent: 'analytics' },
  calls({ is, step }) {
    if (!is['consent']) return [[`${vendor}.opt_out_${what}`, ...(step === 'update' ? [] : unanswered)]];
    const isIn = (window as unknown as Vendors)[vendor]?.[`has_opted_in_${what}`]?.();
    return isIn ? [] : [[`${vendor}.opt_in_${what}`]];
  },
});
