// Turns what a visitor asked for into the decision that is remembered.
import type { Rules } from '../core/categories.js';
import { YEAR } from '../core/days.js';
import { isFuture, noAnswers, type Decision, type Method } from '../core/decision.js';
import { createId } from './id.js';
import { foldRevision, serviceMark } from './record.js';
import type { Wish } from './wish.js';

/** What is asked for, under which rule, and for how many days an answer is kept. */
export interface Asked extends Rules, Pick<Decision, 'revision' | 'mode' | 'gpc'> {
  days(isRefusal: boolean): number;
}

/**
 * The decision that follows, with an id of its own. It is later than the previous one, whatever the clock says, unless that
 * one was made while the clock ran ahead.
 */
export function decide(asked: Asked, method: Method, wish: Wish, previous: Decision | null): Decision {
  const { revision, mode, gpc, days } = asked;
  const now = Date.now();
  const fixed: string[] = [];
  const known: string[] = [];
  const categories = noAnswers();
  const services = noAnswers();
  for (const { id, required } of asked.categories) {
    if (required) fixed.push(id);
    else categories[id] = !!wish('categories', id);
  }
  for (const { id, category, required } of asked.services) {
    if (required) continue;
    known.push(serviceMark(id, category));
    const answer = wish('services', id, category);
    if (answer !== undefined && answer !== categories[category]) services[id] = answer;
  }
  return {
    method,
    mode,
    gpc,
    // A year for an opt-out, even if the place, and with it the rule, is not known yet.
    days: Math.max(
      method === 'opt-out' ? YEAR : 0,
      days(Object.values({ ...categories, ...services }).includes(false)),
    ),
    revision: foldRevision(revision),
    at: previous && !isFuture(previous, now) ? Math.max(now, previous.at + 1) : now,
    id: createId(),
    required: fixed,
    categories,
    services,
    known,
  };
}
