// Piwik PRO: compliance settings by type of consent. https://developers.piwik.pro/consent-management/javascript-api
// Before an answer each type is told "no decision", which also takes back what an older answer left there.
import { warn } from '../core/warn.js';
import type { Signal } from './signal.js';

const onError = (error: unknown) => warn('signals', 'signals.piwik', 'an answer', error);

/** Piwik PRO: `ppms.cm.api`. */
export const piwik: Signal = {
  words: {
    analytics: 'analytics',
    conversion_tracking: 'targeting',
    remarketing: 'targeting',
    marketing_automation: 'targeting',
    custom_consent: 'targeting',
    ab_testing_and_personalization: 'preference',
    user_feedback: 'preference',
  },
  calls({ is, step }) {
    const send = (command: string, consents: object) =>
      [['ppms.cm.api', command, { consents }, () => undefined, onError]] as const;
    const words = Object.entries(is);
    const isUndecided = step === 'default' && !Object.values(is).includes(true);
    if (isUndecided) return send('setInitialComplianceSettings', Object.keys(is));
    const statuses = words.map(([word, isAllowed]) => [word, { status: isAllowed ? 1 : 0 }]);
    return send('setComplianceSettings', Object.fromEntries(statuses) as object);
  },
};
