// HubSpot: tracks nothing before a yes, and hears the answers as from any banner that is not its own.
// https://developers.hubspot.com/docs/api/events/cookie-banner
import type { Signal } from './signal.js';

/** HubSpot: `_hsq` (tracking) and `_hsp` (consent), lists that its code works off. Its own banner stays away. */
export const hubspot: Signal = {
  words: { analytics: 'analytics', advertisement: 'targeting', functionality: 'preference' },
  calls({ is, step }) {
    Object.assign(window, { disableHubSpotCookieBanner: true });
    const isSome = Object.values(is).includes(true);
    return [
      ['_hsq.push', ['doNotTrack', ...(is['analytics'] ? [{ track: true }] : [])]],
      ...(isSome || step === 'update'
        ? [['_hsp.push', isSome ? ['setHubSpotConsent', is] : ['revokeCookieConsent']] as const]
        : []),
    ];
  },
};
