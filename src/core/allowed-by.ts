// Whether an expression of `data-assent` holds.
import { answerIn } from './answer-in.js';
import type { Consent } from './consent.js';
import { evaluate } from './expression.js';
import { warn } from './warn.js';

/** Whether an expression holds by what the visitor said. An unknown name is never allowed, and warns. */
export const allowedBy = (consent: Consent, expression: string): boolean =>
  evaluate(expression, (name) => {
    const answer = answerIn(consent, name);
    if (answer === undefined) warn('unknown-name', 'data-assent', 'a category or service', `"${name}"`);
    return answer;
  });
