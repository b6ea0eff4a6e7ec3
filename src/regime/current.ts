// The rule for this visitor: at once as far as the place is known, and anew when an address has answered.
import type { Settings } from '../config/settings.js';
import type { Mode } from '../core/decision.js';
import { hasPrivacySignal } from './gpc.js';
import { askRegion, findRegion } from './region.js';
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
  /** Whether an address is asked where the visitor is. Until it answers the strictest rule holds, and nobody is asked. */
  readonly isAsking: boolean;
  /** Asks, if the place is not known and somebody may know it; calls back once the rule is another, or stays. */
  locate(done: () => void): void;
}

/** Finds the rule. `tag` is what the way in says of the place; `onFault` hears that the rules can't be read. */
export function createRule({ config, store }: Settings, tag: string | undefined, onFault: () => void): CurrentRule {
  const key = `${store.name}:region`;
  const regimes = readRegimes(config.regimes);
  const url = [tag, config.region].find((one) => /\//.test(`${one}`));
  const place = findRegion(tag, config.region, url && key);
  if ((config.regimes && !regimes.length) || (config.region && !url && !place)) onFault();
  let rule = ruleFor(regimes, place);
  let isAsking = !place && !!url && regimes.length > 0;
  return {
    facts: () => ({
      regime: rule.id,
      mode: rule.mode,
      gpc: rule.gpc && hasPrivacySignal(),
      exempt: isExempting(rule),
      days: (isRefusal) => daysFor(rule, store.days, isRefusal),
    }),
    get isAsking() {
      return isAsking;
    },
    locate(done) {
      if (!isAsking || !url) return;
      void askRegion(url, key).then((answer) => {
        isAsking = false;
        rule = ruleFor(regimes, answer);
        done();
      });
    },
  };
}
