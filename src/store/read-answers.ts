// What a page's own code answers: looked at before it is taken over.
import type { Answers } from '../core/decision.js';
import { warn } from '../core/warn.js';

/** The answers by kind, for a wish; warns about names that nobody knows, and of what is neither yes nor no. */
export function readAnswers(
  categories: Answers,
  services: Answers | undefined,
  allows: (name: string) => boolean,
): Record<'categories' | 'services', Answers> {
  for (const [one, answer] of Object.entries({ ...categories, ...services })) {
    if (typeof answer !== 'boolean') warn('set', one, 'true or false', typeof answer);
    // Warns where the name is unknown.
    allows(one);
  }
  return { categories: { ...categories }, services: { ...services } };
}
