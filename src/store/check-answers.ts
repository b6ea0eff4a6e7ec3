// Checks the answers that a page's own code gives, before they are used.
import type { Answers } from '../core/decision.js';
import { warn } from '../core/warn.js';

/** Warns about unknown names, and about answers that are neither true nor false. */
export function checkAnswers(
  categories: Answers,
  services: Answers | undefined,
  allows: (name: string) => boolean,
): void {
  for (const [one, answer] of Object.entries({ ...categories, ...services })) {
    if (typeof answer !== 'boolean') warn('set', one, 'true or false', typeof answer);
    // Called for its warning about an unknown name.
    allows(one);
  }
}
