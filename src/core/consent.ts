// What the visitor allows at this moment. Derived, frozen, and replaced as a whole; nobody changes one in place.
import type { Rules } from './categories.js';
import { endOf, noAnswers, type Answers, type Decision, type Method, type Mode } from './decision.js';

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

/** What bears on consent beside the decision: what this site asks for, and the facts of this visit. */
export interface Today extends Rules {
  readonly revision: string;
  readonly regime: string;
  readonly mode: Mode;
  readonly gpc: boolean;
  readonly minor: boolean;
}

/**
 * What holds for a visitor, from a decision that answers today's question, or from none.
 * A minor, and whoever has not answered, gets what is required and nothing else.
 */
export function deriveConsent(today: Today, decision: Decision | null): Consent {
  const { revision, regime, gpc, minor } = today;
  const choices = noAnswers();
  const services = noAnswers();
  for (const { id, required } of today.categories) {
    choices[id] = required || (!minor && decision?.categories[id] === true);
  }
  for (const { id, category, required } of today.services) {
    const own = minor ? undefined : decision?.services[id];
    services[id] = category in choices && (required || (own ?? choices[category] === true));
  }
  const iso = (time: number) => new Date(time).toISOString();
  return Object.freeze({
    decided: !!decision,
    choices: Object.freeze(choices),
    services: Object.freeze(services),
    id: decision && decision.id,
    at: decision && iso(decision.at),
    expires: decision && iso(endOf(decision)),
    method: decision && decision.method,
    revision,
    regime,
    gpc,
    minor,
  });
}

/** The categories and services whose answer differs between two consents of one page. */
export const changedNames = (before: Consent, after: Consent): string[] =>
  (['choices', 'services'] as const).flatMap((kind) =>
    Object.keys(after[kind]).filter((name) => after[kind][name] !== before[kind][name]),
  );
