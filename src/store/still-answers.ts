// Whether a remembered decision answers what the site asks today.
import type { Today } from '../core/consent.js';
import { endOf, isFuture, MODES, type Decision } from '../core/decision.js';
import { foldRevision, serviceMark } from './record.js';

/** What is asked today, and under which rule. */
export type Question = Pick<Today, 'categories' | 'services' | 'revision' | 'mode'>;

/**
 * Whether a decision still answers: its revision is the same, its time has neither run out nor yet to come, every category
 * and service that can be refused was part of it, and nothing was granted under a milder rule than today's.
 */
export function stillAnswers(decision: Decision, today: Question, now: number): boolean {
  const granted = Object.values({ ...decision.categories, ...decision.services }).includes(true);
  return (
    now < endOf(decision) &&
    !isFuture(decision, now) &&
    decision.revision === foldRevision(today.revision) &&
    today.categories.every(({ id, required }) => required || id in decision.categories) &&
    today.services.every(
      ({ id, category, required }) => required || decision.known.includes(serviceMark(id, category)),
    ) &&
    !(granted && MODES.indexOf(today.mode) > MODES.indexOf(decision.mode))
  );
}
