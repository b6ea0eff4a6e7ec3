// Vendors that are opted in to something or out of it, and remember it. For the files of PostHog and Mixpanel.
import type { Call } from './call.js';
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

type Vendors = Partial<Record<string, Partial<Record<string, () => unknown>>>>;

/** Says in or out. A yes is remembered there and reported as an event each time, so the same yes is said once. */
export function opted(vendor: string, what: string, ...open: unknown[]): Signal {
  const out: Call = [`${vendor}.opt_out_${what}`];
  const { words, calls } = yesOrNo('analytics', [`${vendor}.opt_in_${what}`], out, [...out, ...open]);
  const isIn = () => (window as unknown as Vendors)[vendor]?.[`has_opted_in_${what}`]?.();
  return { words, calls: (told) => (told.is['consent'] && isIn() ? [] : calls(told)) };
}
