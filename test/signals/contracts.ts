// The contract with every vendor: what is called, with what, and in which order, at each moment of a visit.
import type { Contract } from './contract.js';

/** All seven of Google's types: what analytics, preference and targeting say. */
const seven = (analytics: string, preference: string, targeting: string) =>
  `{ad_storage:${targeting},ad_user_data:${targeting},ad_personalization:${targeting},analytics_storage:${analytics},` +
  `functionality_storage:granted,personalization_storage:${preference},security_storage:granted}`;

const [YES, NO] = ['granted', 'denied'];
const google = (...said: [string, string, string]) => [
  `dataLayer.push (consent update ${seven(...said)})`,
  `dataLayer.push {event:consent_update,assent:${seven(...said)}}`,
];

const clarity = (ads: string, analytics: string) =>
  `clarity consentv2 {ad_Storage:${ads},analytics_Storage:${analytics}}`;

const hubspot = (analytics: boolean, advertisement: boolean, functionality: boolean) => [
  `_hsq.push [doNotTrack${analytics ? ',{track:true}' : ''}]`,
  `_hsp.push [setHubSpotConsent,{analytics:${analytics},advertisement:${advertisement},functionality:${functionality}}]`,
];
const noHubspot = ['_hsq.push [doNotTrack]', '_hsp.push [revokeCookieConsent]'];

const piwikIs = (analytics: 0 | 1, targeting: 0 | 1, preference: 0 | 1) =>
  `ppms.cm.api setComplianceSettings {consents:{analytics:{status:${analytics}},conversion_tracking:{status:${targeting}},` +
  `remarketing:{status:${targeting}},marketing_automation:{status:${targeting}},custom_consent:{status:${targeting}},` +
  `ab_testing_and_personalization:{status:${preference}},user_feedback:{status:${preference}}}} ƒ ƒ`;

const alloy = (answer: string) => `alloy setConsent {consent:[{standard:Adobe,version:1.0,value:{general:${answer}}}]}`;

const wp = (preferences: string, statistics: string, marketing: string) => [
  'wp_set_consent functional allow',
  `wp_set_consent preferences ${preferences}`,
  `wp_set_consent statistics-anonymous ${statistics}`,
  `wp_set_consent statistics ${statistics}`,
  `wp_set_consent marketing ${marketing}`,
];

/** A vendor that says yes or no, by one category. */
const simple = (
  here: string,
  follows: 'analytics' | 'targeting',
  [yes, no, open = no]: readonly [yes: string, no: string, open?: string],
): Contract => ({
  here: [here, ...[yes, no, open].map((call) => call.split(' ')[0] ?? '')],
  default: [open],
  grant: [yes],
  refuse: [no],
  change: [follows === 'targeting' ? yes : no],
  withdraw: [no],
  again: [yes],
  gpc: [follows === 'targeting' ? open : yes],
});

/** By the vendor's name. */
export const CONTRACTS: Record<string, Contract> = {
  google: {
    here: ['dataLayer.push'],
    isQueue: true,
    default: [`dataLayer.push (consent default ${seven(NO, NO, NO)})`],
    grant: google(YES, YES, YES),
    refuse: google(NO, NO, NO),
    change: google(NO, NO, YES),
    withdraw: google(NO, NO, NO),
    again: [`dataLayer.push (consent default ${seven(YES, YES, YES)})`, ...google(YES, YES, YES)],
    gpc: [`dataLayer.push (consent default ${seven(YES, YES, NO)})`],
  },
  microsoft: {
    here: ['uetq.push'],
    isQueue: true,
    default: ['uetq.push consent default {ad_storage:denied}'],
    grant: ['uetq.push consent update {ad_storage:granted}'],
    refuse: ['uetq.push consent update {ad_storage:denied}'],
    change: ['uetq.push consent update {ad_storage:granted}'],
    withdraw: ['uetq.push consent update {ad_storage:denied}'],
    again: ['uetq.push consent default {ad_storage:granted}', 'uetq.push consent update {ad_storage:granted}'],
    gpc: ['uetq.push consent default {ad_storage:denied}'],
  },
  clarity: {
    here: ['clarity'],
    isQueue: true,
    default: [clarity(NO, NO)],
    grant: [clarity(YES, YES)],
    refuse: [clarity(NO, NO)],
    change: [clarity(YES, NO)],
    withdraw: [clarity(NO, NO)],
    again: [clarity(YES, YES)],
    gpc: [clarity(NO, YES)],
  },
  meta: simple('fbq', 'targeting', ['fbq consent grant', 'fbq consent revoke']),
  tiktok: simple('ttq.load', 'targeting', ['ttq.grantConsent', 'ttq.revokeConsent', 'ttq.holdConsent']),
  pinterest: simple('pintrk', 'targeting', ['pintrk setconsent true', 'pintrk setconsent false']),
  reddit: simple('rdt', 'targeting', ['rdt enableFirstPartyCookies', 'rdt disableFirstPartyCookies']),
  amplitude: simple('amplitude.init', 'analytics', ['amplitude.setOptOut false', 'amplitude.setOptOut true']),
  posthog: simple('posthog.init', 'analytics', ['posthog.opt_in_capturing', 'posthog.opt_out_capturing']),
  mixpanel: simple('mixpanel.init', 'analytics', [
    'mixpanel.opt_in_tracking',
    'mixpanel.opt_out_tracking',
    'mixpanel.opt_out_tracking {delete_user:false}',
  ]),
  matomo: {
    here: ['_paq.push'],
    isQueue: true,
    default: ['_paq.push [requireConsent]'],
    grant: ['_paq.push [setConsentGiven]'],
    refuse: ['_paq.push [forgetConsentGiven]'],
    change: ['_paq.push [forgetConsentGiven]'],
    withdraw: ['_paq.push [forgetConsentGiven]'],
    again: ['_paq.push [requireConsent]', '_paq.push [setConsentGiven]'],
    gpc: ['_paq.push [requireConsent]', '_paq.push [setConsentGiven]'],
  },
  hubspot: {
    here: ['_hsq.push', '_hsp.push'],
    isQueue: true,
    default: ['_hsq.push [doNotTrack]'],
    grant: hubspot(true, true, true),
    refuse: noHubspot,
    change: hubspot(false, true, false),
    withdraw: noHubspot,
    again: hubspot(true, true, true),
    gpc: hubspot(true, false, true),
  },
  piwik: {
    here: ['ppms.cm.api'],
    default: [
      'ppms.cm.api setInitialComplianceSettings {consents:[analytics,conversion_tracking,remarketing,' +
        'marketing_automation,custom_consent,ab_testing_and_personalization,user_feedback]} ƒ ƒ',
    ],
    grant: [piwikIs(1, 1, 1)],
    refuse: [piwikIs(0, 0, 0)],
    change: [piwikIs(0, 1, 0)],
    withdraw: [piwikIs(0, 0, 0)],
    again: [piwikIs(1, 1, 1)],
    gpc: [piwikIs(1, 0, 1)],
  },
  adobe: {
    here: ['alloy'],
    default: [],
    grant: [alloy('in')],
    refuse: [alloy('out')],
    // It wants both, so neither alone says anything new.
    change: [],
    withdraw: [alloy('out')],
    again: [alloy('in')],
    gpc: [alloy('out')],
    closed: [alloy('out')],
  },
  wordpress: {
    here: ['wp_has_consent', 'wp_set_consent'],
    default: [],
    grant: wp('allow', 'allow', 'allow'),
    refuse: wp('deny', 'deny', 'deny'),
    change: wp('deny', 'deny', 'allow'),
    withdraw: wp('deny', 'deny', 'deny'),
    again: wp('allow', 'allow', 'allow'),
    gpc: [],
  },
};
