// What a visitor asked for, put so that it answers for every category and service of the site.
import type { Rules } from '../core/categories.js';
import { noAnswers, type Answers, type Decision } from '../core/decision.js';
import { warn } from '../core/warn.js';

/** What the visitor said of a name; nothing where it follows: a service its category, a category into refusal. */
export type Wish = (kind: keyof Rules, id: string) => boolean | undefined;

/** The same answer for every category, and so for every service. */
export const wishForAll =
  (answer: boolean): Wish =>
  (kind) =>
    kind === 'categories' ? answer : undefined;

/**
 * Answers for some names; what is not named keeps its answer, or is refused where it had none.
 * Names that the site does not know, and answers that are neither true nor false, are left out with a warning.
 */
export function wishForSome(
  rules: Rules,
  earlier: Decision | null,
  given: Readonly<Record<keyof Rules, Answers>>,
): Wish {
  const known = { categories: noAnswers(), services: noAnswers() };
  for (const kind of ['categories', 'services'] as const) {
    for (const [name, answer] of Object.entries(given[kind] ?? {})) {
      if (typeof answer === 'boolean' && rules[kind].some(({ id }) => id === name)) known[kind][name] = answer;
      else warn('set', `set.${kind}.${name}: expected true or false for a known name, got ${String(answer)}`);
    }
  }
  return (kind, id) => known[kind][id] ?? earlier?.[kind][id];
}
