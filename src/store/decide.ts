// From what a visitor asked for to the decision that is remembered.
import type { Rules } from '../core/categories.js';
import { noAnswers, type Answers, type Decision } from '../core/decision.js';
import { createId } from './id.js';
import { foldRevision, serviceMark } from './record.js';
import type { Wish } from './wish.js';

/** The decision that follows, with an id of its own. Later than the one before it, whatever the clock says. */
export function decide(
  rules: Rules,
  wish: Wish,
  circumstances: Pick<Decision, 'days' | 'revision' | 'method' | 'mode' | 'gpc'>,
  previous: Decision | null,
): Decision {
  const categories = noAnswers();
  const services = noAnswers();
  for (const { id, required } of rules.categories) {
    if (!required) categories[id] = wish('categories', id) ?? false;
  }
  const optional = rules.services.filter(({ required }) => !required);
  for (const { id, category } of optional) {
    const answer = wish('services', id, category);
    if (answer !== undefined && answer !== categories[category]) services[id] = answer;
  }
  return {
    ...circumstances,
    revision: foldRevision(circumstances.revision),
    at: Math.max(Date.now(), (previous?.at ?? 0) + 1),
    id: createId(),
    required: rules.categories.flatMap(({ id, required }) => (required ? id : [])),
    categories: categories satisfies Answers,
    services,
    known: optional.map(({ id, category }) => serviceMark(id, category)),
  };
}
