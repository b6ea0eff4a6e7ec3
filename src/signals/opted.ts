// Vendors that are opted in to something or out of it, and remember it. For the files of PostHog and Mixpanel.
import type { Call } from './call.js';

/** Says in or out. A yes is remembered there and reported as an event each time, so the same yes is said once. */
export function opted(vendor: string, what: string, isIn: unknown, ...given: unknown[]): Call[] {
  const here = (window as unknown as Record<string, Record<string, (() => unknown) | undefined> | undefined>)[vendor];
  return isIn && here?.[`has_opted_in_${what}`]?.() ? [] : [[`${vendor}.opt_${isIn ? 'in' : 'out'}_${what}`, ...given]];
}
