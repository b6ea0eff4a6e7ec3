// Mixpanel: opted in to tracking or out of it. https://docs.mixpanel.com/docs/privacy/opt-out-of-tracking
// A site that bundles it puts it at `window.mixpanel`, and starts it with `opt_out_tracking_by_default: true`.
import { opted } from './opted.js';
import type { Signal } from './signal.js';

/**
 * Mixpanel: `mixpanel`. By default its opt-out also deletes the profile of a known user, which a visitor who has not answered
 * did not ask for.
 */
export const mixpanel: Signal = opted('mixpanel', 'tracking', { delete_user: false });
