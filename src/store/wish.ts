// What a visitor asked for, put so that it answers for every category and service of the site.
import type { Rules } from '../core/categories.js';
import type { Answers, Decision } from '../core/decision.js';

/** What the visitor said of a name; nothing where it follows: a service its category, a category into refusal. */
export type Wish = (kind: keyof Rules, id: string, category?: string) => boolean | undefined;

/** The same answer for everything. */
export const wishForAll =
  (answer: boolean): Wish =>
  () =>
    answer;

/**
 * Answers for some names; what is not named keeps its answer, or is refused where it had none. A no to a category ends
 * what was granted inside it. What is neither true nor false is no answer.
 */
export const wishForSome =
  (given: Readonly<Record<keyof Rules, Answers>>, earlier: Pick<Decision, keyof Rules> | null): Wish =>
  (kind, id, category = id) => {
    const answer: unknown = given[kind][id];
    if (typeof answer === 'boolean') return answer;
    return given.categories[category] === false ? undefined : earlier?.[kind][id];
  };
