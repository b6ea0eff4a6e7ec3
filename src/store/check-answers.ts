// What a page's own code answers: looked at before it is taken over.
import type { Answers } from '../core/decision.js';
import { warn } from '../core/warn.js';

/** Warns about names that nobody knows, and of what is neither yes nor no. */
export function checkAnswers(
  categories: Answers,
  services: Answers | undefined,
  allows: (name: string) => boolean,
): void {
  for (const [one, answer] of Object.entries({ ...categories, ...services })) {
    if (typeof answer !== 'boolean') warn('set', one, 'true or false', typeof answer);
    // Warns where the name is unknown.
    allows(one);
  }
}
