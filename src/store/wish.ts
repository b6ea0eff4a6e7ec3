// What a visitor asked for, put so that it answers for every category and service of the site.
import type { Rules } from '../core/categories.js';
import { noAnswers, type Answers, type Decision } from '../core/decision.js';
import { warn } from '../core/warn.js';

/** What the visitor asked for. A service without an answer of its own follows its category. */
export interface Wish {
  category(id: string): boolean;
  service(id: string): boolean | undefined;
}

/** The same answer for everything. */
export const wishForAll = (answer: boolean): Wish => ({ category: () => answer, service: () => undefined });

/**
 * Answers for some names; what is not named keeps its answer, or is refused where it had none.
 * Names that the site does not know, and answers that are neither true nor false, are left out with a warning.
 */
export function wishForSome(rules: Rules, earlier: Decision | null, categories: Answers, services: Answers): Wish {
  const category = answersFor('choices', categories, rules.categories);
  const service = answersFor('services', services, rules.services);
  return {
    category: (id) => category[id] ?? earlier?.categories[id] ?? false,
    service: (id) => service[id] ?? earlier?.services[id],
  };
}

function answersFor(kind: string, given: Answers, known: readonly { readonly id: string }[]): Answers {
  const answers = noAnswers();
  for (const [name, answer] of Object.entries(given ?? {})) {
    if (typeof answer === 'boolean' && known.some(({ id }) => id === name)) answers[name] = answer;
    else warn('set', `set.${kind}.${name}: expected true or false for a name of this site, got ${String(answer)}`);
  }
  return answers;
}
