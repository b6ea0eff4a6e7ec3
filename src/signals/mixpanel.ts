// Mixpanel: opted in to tracking or out of it. https://docs.mixpanel.com/docs/privacy/opt-out-of-tracking
// A site that bundles it puts it at `window.mixpanel`, and starts it with `opt_out_tracking_by_default: true`.
import { opted } from './opted.js';
import type { Signal } from './signal.js';

/** Mixpanel: `mixpanel`. */
export const mixpanel: Signal = {
  words: { consent: 'analytics' },
  calls: ({ is, step }) =>
    // Unless told otherwise an opt-out deletes the profile of a known user, which nobody has asked for without an answer.
    opted(
      'mixpanel',
      'tracking',
      is['consent'],
      ...(is['consent'] || step === 'update' ? [] : [{ delete_user: false }]),
    ),
};
