// Google's tags (gtag.js, Tag Manager): Consent Mode v2, all seven types, and an event for triggers of Tag Manager.
// https://developers.google.com/tag-platform/security/guides/consent
// Basic unless told otherwise: the site tags Google's loader `data-assent`, so nothing goes out before a yes. With `advanced`
// the loader is free and sends pings without cookies: they wait for the answer, and carry no advert's id.
import type { Call } from './call.js';
import type { Signal } from './signal.js';

/** Another region's default: `{ "region": ["US-CA"], "ad_storage": "granted" }`. Types that it leaves out are as everywhere else. */
type Region = Readonly<Record<string, unknown>> | null | undefined;

/** Google: pushed to its queue, which is read in order whenever its code comes. */
export const google: Signal = {
  words: {
    // Never analytics: this type alone rules the use of data for adverts, also of what Analytics collected.
    ad_storage: 'targeting',
    ad_user_data: 'targeting',
    ad_personalization: 'targeting',
    analytics_storage: 'analytics',
    functionality_storage: 'functionality',
    personalization_storage: 'preference',
    security_storage: 'functionality',
  },
  options: ['advanced', 'wait_for_update', 'ads_data_redaction', 'url_passthrough', 'regions', 'data_layer'],
  calls({ words, step, isChange, options, facts, earlier }) {
    const all: Record<string, unknown> = {
      ...((options['advanced'] as boolean) && { wait_for_update: 500, ads_data_redaction: true }),
      ...options,
    };
    const { wait_for_update: wait, data_layer: layer = 'dataLayer', regions } = all;
    const push = `${String(layer)}.push`;
    const calls: Call[] = [];
    // Google takes only an `arguments` object for a command, and no list.
    function send(..._: unknown[]): void {
      // eslint-disable-next-line prefer-rest-params
      calls.push([push, arguments]);
    }
    const start = (own: object) =>
      send('consent', 'default', { ...words, ...((wait as boolean) && { wait_for_update: wait }), ...own });
    if (!isChange) {
      // A region's default must not give what the visitor, the browser or an age forbids.
      const isOpen = !earlier() && !facts.gpc && !facts.minor;
      for (const one of [isOpen && regions].flat() as Region[]) if (Array.isArray(one?.['region'])) start(one);
      start({});
      for (const key of ['ads_data_redaction', 'url_passthrough']) if (all[key]) send('set', key, true);
    }
    if (step === 'update') {
      send('consent', step, words);
      calls.push([push, { event: 'consent_update', assent: words }]);
    }
    return calls;
  },
};
