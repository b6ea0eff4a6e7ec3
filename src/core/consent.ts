// What the visitor allows at this moment. Derived, frozen, and replaced as a whole; nobody changes one in place.
import type { Rules } from './categories.js';
import { endOf, noAnswers, type Answers, type Decision, type Method } from './decision.js';
import { isAllowed, type Standing } from './is-allowed.js';
import { soldIn } from './sold.js';

/** What holds now, as the page sees it. */
export interface Consent {
  /** Whether this visitor has answered what this site asks today. */
  readonly decided: boolean;
  /** What holds for each category. */
  readonly choices: Answers;
  /** What holds for each service. */
  readonly services: Answers;
  /** The decision's random id; null before one. */
  readonly id: string | null;
  /** When it was made, ISO 8601; null before a decision. */
  readonly at: string | null;
  /** When it runs out, ISO 8601; null before a decision. */
  readonly expires: string | null;
  /** What the site asks today, by its revision. */
  readonly revision: string;
  /** How it was made; null before a decision. */
  readonly method: Method | null;
  /** The rule of the visitor's place, by its id. */
  readonly regime: string;
  /** Whether the browser asks for privacy (GPC), where that rule hears it. */
  readonly gpc: boolean;
  /** Whether the visitor is treated as a minor. */
  readonly minor: boolean;
}

/** What bears on consent beside the decision: what this site asks for, and the facts of this visit. */
export interface Today extends Rules, Standing {
  /** The version of what is asked. */
  readonly revision: string;
  /** The rule that holds, by its id. */
  readonly regime: string;
  /** Whether exempt services wait for an objection instead of a yes. */
  readonly exempt?: boolean;
}

/**
 * What holds for a visitor. `decision` is the one that answers today's question, or null. `earlier` is the last one, even if
 * it no longer answers that: its yes does not count any more, but its no still holds.
 */
export function deriveConsent(today: Today, decision: Decision | null, earlier = decision): Consent {
  const { revision, regime, gpc, minor } = today;
  const choices = noAnswers();
  const services = noAnswers();
  const sold = soldIn(today);
  const may = (category: string, answer?: boolean, mode = today.mode) =>
    isAllowed({ ...today, mode }, sold.includes(category), { answer, counts: !!decision, gpc: !!decision?.gpc });
  for (const { id, required } of today.categories) {
    choices[id] = required || may(id, earlier?.categories[id]);
  }
  for (const { id, category, required, exempt } of today.services) {
    const isExempt = exempt && today.exempt && !sold.includes(category);
    const answer = earlier?.services[id] ?? earlier?.categories[category];
    services[id] = category in choices && (required || may(category, answer, isExempt ? 'opt-out' : today.mode));
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

/** Whether two consents differ: in the decision or the rule that they follow from, or in what they allow. */
export const differs = (before: Consent, now: Consent): boolean =>
  before.regime !== now.regime || before.id !== now.id || changedNames(before, now).length > 0;
