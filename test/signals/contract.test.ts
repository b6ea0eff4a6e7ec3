// The contract with every vendor: what is called, with what, and in which order, at each moment of a visit.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adobe } from '../../src/signals/adobe.js';
import { piwik } from '../../src/signals/piwik.js';
import { QUEUES } from '../../src/signals/queues.js';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { wordpress } from '../../src/signals/wordpress.js';
import { decide, EVERYTHING, install, page, show, startOne, stranger, type Visitor } from './page.js';

interface Contract {
  /** What the vendor puts into the page. */
  readonly here: readonly string[];
  /** Whether its queue is made where it is not there yet. */
  readonly isQueue?: boolean;
  /** Nobody has answered. */
  readonly default: readonly string[];
  /** Then everything is accepted. */
  readonly grant: readonly string[];
  /** Instead, everything is refused. */
  readonly refuse: readonly string[];
  /** From analytics alone to targeting alone. */
  readonly change: readonly string[];
  /** Everything was accepted, and is taken back. */
  readonly withdraw: readonly string[];
  /** Another page of someone who has accepted everything. */
  readonly again: readonly string[];
  /** Where nobody has to be asked, a browser that asks for privacy: everything but targeting. */
  readonly gpc: readonly string[];
  /** A minor, or someone whose yes counts no more; nothing where that is the same as nobody's answer. */
  readonly closed?: readonly string[];
}

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

const CONTRACTS: Record<string, Contract> = {
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

const SIGNALS: Record<string, Signal> = { ...QUEUES, adobe, piwik, wordpress };

let signals: Signals | undefined;
let remove = () => undefined as unknown;

afterEach(() => {
  signals?.destroy();
  remove();
  for (const name of ['disableHubSpotCookieBanner', 'wp_consent_type']) Reflect.deleteProperty(page, name);
  vi.restoreAllMocks();
});

/** A page with the vendor in it. `since` gives what was called since it was asked the last time. */
function visit(name: string, visitor: Visitor, isHere = true) {
  const log: string[] = [];
  const { here } = CONTRACTS[name] as Contract;
  const arrive = () => {
    remove = install(log, here);
    // Asking is not telling.
    if ('wp_has_consent' in page) page['wp_has_consent'] = () => false;
  };
  if (isHere) arrive();
  signals = startOne(name, SIGNALS[name] as Signal, visitor);
  signals.update();
  return { arrive, since: () => log.splice(0), update: signals.update };
}

it('is made with every vendor of the table', () => {
  expect(Object.keys(CONTRACTS).sort()).toEqual([...Object.keys(QUEUES), 'adobe', 'piwik', 'wordpress'].sort());
});

describe.each(Object.entries(CONTRACTS))('%s', (name, contract) => {
  it('hears the default', () => {
    expect(visit(name, stranger()).since()).toEqual(contract.default);
  });

  it('hears a grant', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor, ...EVERYTHING);
    update();
    expect(since()).toEqual(contract.grant);
  });

  it('hears a refusal', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor);
    update();
    expect(since()).toEqual(contract.refuse);
  });

  it('hears a change', () => {
    const visitor = stranger();
    decide(visitor, 'analytics');
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor, 'targeting');
    update();
    expect(since()).toEqual(contract.change);
  });

  it('hears a withdrawal', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor);
    update();
    expect(since()).toEqual(contract.withdraw);
  });

  it('hears on every page what was decided', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    expect(visit(name, visitor).since()).toEqual(contract.again);
  });

  it('hears what a browser asks for', () => {
    const visitor = stranger({ allowed: ['functionality', 'analytics', 'preference'], mode: 'opt-out', gpc: true });
    expect(visit(name, visitor).since()).toEqual(contract.gpc);
  });

  it.each([
    ['a minor, where others have to be asked', { minor: true }],
    ['a minor, where others are not asked', { minor: true, mode: 'opt-out' }],
    ['whose yes has lapsed', { lapsed: true }],
  ] as const)('hears what holds for someone: %s', (_, changes) => {
    expect(visit(name, stranger(changes)).since()).toEqual(contract.closed ?? contract.default);
  });

  it('hears the same thing once', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    decide(visitor, ...EVERYTHING);
    update();
    since();
    update();
    document.dispatchEvent(new Event('assent-activated'));
    expect(since()).toEqual([]);
  });

  const lists = contract.here.filter((one) => one.endsWith('.push')).map((one) => one.slice(0, -5));
  if (lists.length) {
    it.each([
      ['default', []],
      ['again', EVERYTHING],
    ] as const)(
      'hears what holds (%s) first in a list that the page puts in the place of its own',
      (moment, allowed) => {
        remove = () => lists.forEach((one) => Reflect.deleteProperty(page, one));
        const visitor = stranger();
        if (allowed.length) decide(visitor, ...allowed);
        visit(name, visitor, false);
        const filled = lists.filter((list) => list in page);
        for (const list of filled) page[list] = ['literal'];
        const found = filled.map((list) => [list, ...(page[list] as unknown[]).map(show)].join(' '));
        const said = (list: string) => contract[moment].flatMap((line) => line.split(`${list}.push `)[1] ?? []);
        expect(found).toEqual(filled.map((list) => [list, ...said(list), 'literal'].join(' ')));
        expect(filled).not.toEqual([]);
      },
    );
  }

  if (contract.isQueue) {
    it('finds everything in its queue when it comes late', () => {
      remove = () => contract.here.forEach((one) => Reflect.deleteProperty(page, one.split('.')[0] ?? ''));
      const visitor = stranger();
      const { update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      const kept = contract.here.flatMap((one) => {
        const queue = page[one.split('.')[0] ?? ''] as { q?: unknown[] } & unknown[];
        return queue.q ?? queue;
      });
      const entries = [...contract.default, ...contract.grant].length;
      // UET's queue is a flat list of words.
      expect(kept).toHaveLength(name === 'microsoft' ? entries * 3 : entries);
    });
  } else {
    it('hears what holds when it comes late', () => {
      const visitor = stranger();
      const { arrive, since, update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      arrive();
      document.head.dispatchEvent(new Event('load'));
      expect(since()).toEqual(contract.again);
    });

    it('is not missed where it never comes', () => {
      const warn = vi.spyOn(console, 'warn');
      const error = vi.spyOn(console, 'error');
      const before = Object.keys(page).filter((key) => key !== 'wp_consent_type');
      const visitor = stranger();
      const { update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      expect(Object.keys(page).filter((key) => key !== 'wp_consent_type')).toEqual(before);
      expect(warn).not.toHaveBeenCalled();
      expect(error).not.toHaveBeenCalled();
    });
  }
});
