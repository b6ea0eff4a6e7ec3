// From what a visitor asked for to the decision that is remembered.
import type { Rules } from '../core/categories.js';
import { YEAR } from '../core/days.js';
import { noAnswers, type Decision } from '../core/decision.js';
import { createId } from './id.js';
import { foldRevision, serviceMark } from './record.js';
import type { Wish } from './wish.js';

/** How a decision is made, under which rule, and for how many days such an answer is kept. */
export interface Circumstances extends Pick<Decision, 'revision' | 'method' | 'mode' | 'gpc'> {
  days(isRefusal: boolean): number;
}

/** The decision that follows, with an id of its own. Later than the one before it, whatever the clock says. */
export function decide(
  rules: Rules,
  wish: Wish,
  { days, ...circumstances }: Circumstances,
  previous: Decision | null,
): Decision {
  const fixed: string[] = [];
  const known: string[] = [];
  const categories = noAnswers();
  const services = noAnswers();
  for (const { id, required } of rules.categories) {
    if (required) fixed.push(id);
    else categories[id] = wish('categories', id) ?? false;
  }
  for (const { id, category, required } of rules.services) {
    if (required) continue;
    known.push(serviceMark(id, category));
    const answer = wish('services', id, category);
    if (answer !== undefined && answer !== categories[category]) services[id] = answer;
  }
  return {
    ...circumstances,
    // Also where the place, and with it the rule, was not known yet.
    days: Math.max(
      circumstances.method === 'opt-out' ? YEAR : 0,
      days(Object.values({ ...categories, ...services }).includes(false)),
    ),
    revision: foldRevision(circumstances.revision),
    at: Math.max(Date.now(), (previous?.at ?? 0) + 1),
    id: createId(),
    required: fixed,
    categories,
    services,
    known,
  };
}
