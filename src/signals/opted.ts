// Vendors that are opted in to something or out of it, and remember it. For the files of PostHog and Mixpanel.
import type { Signal } from './signal.js';

type Vendors = Partial<Record<string, Partial<Record<string, () => unknown>>>>;

/**
 * Says in or out. The vendor remembers a yes and reports each one as an event, so the same yes is said once. `unanswered` goes
 * along with an out that is said before an answer.
 */
export const opted = (vendor: string, what: string, ...unanswered: unknown[]): Signal => ({
  words: { consent: 'analytics' },
  calls({ is, step }) {
    if (!is['consent']) return [[`${vendor}.opt_out_${what}`, ...(step === 'update' ? [] : unanswered)]];
    const isIn = (window as unknown as Vendors)[vendor]?.[`has_opted_in_${what}`]?.();
    return isIn ? [] : [[`${vendor}.opt_in_${what}`]];
  },
});
