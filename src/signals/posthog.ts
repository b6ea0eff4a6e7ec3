// PostHog: opted in to capturing or out of it. https://posthog.com/docs/privacy/data-collection
// A site that bundles it puts it at `window.posthog`, and starts it with `opt_out_capturing_by_default: true`.
import { opted } from './opted.js';
import type { Signal } from './signal.js';

/** PostHog: `posthog`. */
export const posthog: Signal = opted('posthog', 'capturing');
