// HubSpot: tracks nothing before a yes, and hears the answers as from any banner that is not its own.
// https://developers.hubspot.com/docs/api/events/cookie-banner
import type { Signal } from './signal.js';

/** HubSpot: `_hsq` (tracking) and `_hsp` (consent), lists that its code works off. Its own banner stays away. */
export const hubspot: Signal = {
  words: { analytics: 'analytics', advertisement: 'targeting', functionality: 'preference' },
  calls({ is, step }) {
    Object.assign(window, { disableHubSpotCookieBanner: true });
    const track = is['analytics'];
    const isSome = Object.values(is).includes(true);
    const answer = isSome ? ['setHubSpotConsent', is] : step === 'update' && ['revokeCookieConsent'];
    const said = ['_hsq.push', track ? ['doNotTrack', { track }] : ['doNotTrack']] as const;
    return answer ? [said, ['_hsp.push', answer]] : [said];
  },
};
