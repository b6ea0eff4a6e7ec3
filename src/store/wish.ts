// What a visitor asked for, as a function that answers for every category and service of the site.
import type { Rules } from '../core/categories.js';
import type { Consent } from '../core/consent.js';
import { noAnswers, type Answers, type Decision } from '../core/decision.js';

/** The answer for a name. Where there is none, a service follows its category, and a category is refused. */
export type Wish = (kind: keyof Rules, id: string, category?: string) => boolean | undefined;

/** The same answer for everything. */
export const wishForAll =
  (answer: boolean): Wish =>
  () =>
    answer;

/**
 * Answers for some names. What is not named stays as it is: a category as it holds now, and a service that was answered by
 * itself with that answer. An older yes that no longer holds (say, because of GPC) is not renewed by an answer to something
 * else. A no to a category ends what was granted inside it. What is neither true nor false is no answer.
 */
export const wishForSome =
  (
    given: Readonly<Record<keyof Rules, Answers | null | undefined>>,
    holds: Pick<Consent, 'choices' | 'services'>,
    earlier: Pick<Decision, 'services'> | null,
  ): Wish =>
  (kind, id, category) => {
    const answer: unknown = Object.assign(noAnswers(), given[kind])[id];
    if (typeof answer === 'boolean') return answer;
    if (kind === 'categories') return holds.choices[id];
    return given.categories?.[category as string] === false ? undefined : earlier?.services[id] && holds.services[id];
  };
