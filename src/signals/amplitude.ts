// Amplitude: opted out or not. https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2#opt-users-out-of-tracking
// A site that bundles it puts it at `window.amplitude`, and starts it with `optOut: true`.
import type { Signal } from './signal.js';
import { yesOrNo } from './yes-or-no.js';

/** Amplitude: `amplitude`. */
export const amplitude: Signal = yesOrNo('analytics', ['amplitude.setOptOut', false], ['amplitude.setOptOut', true]);
