// What the visitor allows at this moment. Derived, frozen, and replaced as a whole; nobody changes one in place.
import type { Rules } from './categories.js';
import { DAY, noAnswers, type Answers, type Decision, type Method } from './decision.js';

/** What holds now, as the page sees it. */
export interface Consent {
  /** Whether this visitor has answered what this site asks today. */
  readonly decided: boolean;
  readonly choices: Answers;
  readonly services: Answers;
  /** The decision's random id; null before one. */
  readonly id: string | null;
  /** When it was made, ISO 8601; null before a decision. */
  readonly at: string | null;
  readonly expires: string | null;
  readonly revision: string;
  readonly method: Method | null;
  readonly regime: string;
  readonly gpc: boolean;
  readonly minor: boolean;
}

/** What beside the decision bears on consent. */
export interface Circumstances {
  readonly revision: string;
  readonly regime: string;
  readonly gpc: boolean;
  readonly minor: boolean;
}

/**
 * What holds for a visitor, from a decision that answers today's question, or from none.
 * A minor, and whoever has not answered, gets what is required and nothing else.
 */
export function deriveConsent(rules: Rules, decision: Decision | null, now: Circumstances): Consent {
  const choices = noAnswers();
  const services = noAnswers();
  for (const { id, required } of rules.categories) {
    choices[id] = required || (!now.minor && decision?.categories[id] === true);
  }
  for (const { id, category, required } of rules.services) {
    const known = category in choices;
    const own = now.minor ? undefined : decision?.services[id];
    services[id] = known && (required || (own ?? choices[category] === true));
  }
  const iso = (time: number) => new Date(time).toISOString();
  return Object.freeze({
    decided: !!decision,
    choices: Object.freeze(choices),
    services: Object.freeze(services),
    id: decision && decision.id,
    at: decision && iso(decision.at),
    expires: decision && iso(decision.at + decision.days * DAY),
    method: decision && decision.method,
    ...now,
  });
}

/** The categories and services whose answer differs between two consents of one page. */
export const changedNames = (before: Consent, after: Consent): string[] =>
  (['choices', 'services'] as const).flatMap((kind) =>
    Object.keys(after[kind]).filter((name) => after[kind][name] !== before[kind][name]),
  );
