// The rule for this visitor: known at once as far as the place is, and found anew when an address has answered.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Mode } from '../core/decision.js';
import { hasPrivacySignal } from './gpc.js';
import { readPlace } from './place.js';
import { askRegion } from './region.js';
import { daysFor, isExempting, readRegimes, ruleFor } from './regime.js';

/** What the rule means for consent. */
export interface RuleFacts {
  readonly regime: string;
  readonly mode: Mode;
  /** Whether the browser asks for privacy, and the rule hears it. */
  readonly gpc: boolean;
  /** Whether exempt services wait for an objection instead of a yes. */
  readonly exempt: boolean;
  /** For how many days an answer is kept. */
  days(isRefusal: boolean): number;
}

/** The rule that holds now. */
export interface CurrentRule {
  facts(): RuleFacts;
  /** Whether an address has yet to answer where the visitor is. Until then the strictest rule holds, and no banner shows. */
  readonly isLocating: boolean;
  /** Asks the address, if one is needed. Calls back when it has answered, or will not; the rule may then be another. */
  locate(done: () => void): void;
}

/**
 * Finds the rule. `region` is the place by the tag or the call; it goes before the page's `<meta name="assent-region">` and the
 * configuration. `onFault` is called if the rules or the place can't be read.
 */
export function createRule({ config, store }: Settings, region: string | undefined, onFault: () => void): CurrentRule {
  const key = `${store.name}:region`;
  const regimes = readRegimes(config.regimes);
  const said: unknown[] = [
    region,
    attempt(() => document.querySelector<HTMLMetaElement>('meta[name=assent-region]')?.content),
    config.region,
  ];
  const url = said.find((one) => /\//.test(one as string)) as string | undefined;
  // An address may have answered earlier in this session; '' if it did not know. Without one storage is not touched, because
  // it is slow.
  const kept = attempt(() => (url ? sessionStorage.getItem(key) : ''));
  const place = [...said, kept].map(readPlace).find(Boolean);
  // What is said to be the place is not one, or the rules can't be read. A server that does not know the place may have a
  // code for that ("XX").
  if ((!place && !url && (config.region ?? said.join('')[2])) || (config.regimes && !regimes.length)) onFault();
  let rule = ruleFor(regimes, place);
  let isLocating = !place && regimes.length > 0 && kept == null;
  return {
    facts: () => ({
      regime: rule.id,
      mode: rule.mode,
      gpc: rule.gpc && hasPrivacySignal(),
      exempt: isExempting(rule),
      days: (isRefusal) => daysFor(rule, store.days, isRefusal),
    }),
    get isLocating() {
      return isLocating;
    },
    locate(done) {
      if (!isLocating || !url) return;
      void askRegion(url, key).then((answer) => {
        isLocating = false;
        rule = ruleFor(regimes, answer);
        done();
      });
    },
  };
}
