// Mixpanel: opted in to tracking or out of it. https://docs.mixpanel.com/docs/privacy/opt-out-of-tracking
// A site that bundles it puts it at `window.mixpanel`, and starts it with `opt_out_tracking_by_default: true`.
import { opted } from './opted.js';
import type { Signal } from './signal.js';

/**
 * Mixpanel: `mixpanel`. Unless told otherwise an opt-out deletes the profile of a known user, which nobody has asked for
 * without an answer.
 */
export const mixpanel: Signal = opted('mixpanel', 'tracking', { delete_user: false });
