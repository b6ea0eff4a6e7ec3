// Whether a remembered decision answers what the site asks today.
import type { Rules } from '../core/categories.js';
import { DAY, type Decision, type Mode } from '../core/decision.js';
import { foldRevision, MODES, serviceMark } from './record.js';

/** What is asked today, and under which rule. */
export interface Question {
  readonly rules: Rules;
  readonly revision: string;
  readonly mode: Mode;
}

/** Whether a decision claims to come from the future. A day's grace covers clocks that were set right since. */
export const isFuture = ({ at }: Decision, now: number): boolean => at > now + DAY;

/** Whether a decision has run out. */
export const isExpired = ({ at, days }: Decision, now: number): boolean => now >= at + days * DAY;

/**
 * Whether a decision still answers: same revision, not expired, every category and service that can be refused was
 * part of it, and nothing was granted under a milder rule than today's.
 */
export function answers(decision: Decision, { rules, revision, mode }: Question, now: number): boolean {
  const granted = Object.values({ ...decision.categories, ...decision.services }).includes(true);
  return (
    !isExpired(decision, now) &&
    decision.revision === foldRevision(revision) &&
    rules.categories.every(({ id, required }) => required || id in decision.categories) &&
    rules.services.every(
      ({ id, category, required }) => required || decision.known.includes(serviceMark(id, category)),
    ) &&
    !(granted && MODES.indexOf(mode) > MODES.indexOf(decision.mode))
  );
}
