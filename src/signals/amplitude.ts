// Amplitude: opted out or not. https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2#opt-users-out-of-tracking
// A site that bundles it puts it at `window.amplitude`, and starts it with `optOut: true`.
import type { Signal } from './signal.js';

/** Amplitude: `amplitude`. */
export const amplitude: Signal = {
  words: { consent: 'analytics' },
  calls: ({ is }) => [['amplitude.setOptOut', !is['consent']]],
};
