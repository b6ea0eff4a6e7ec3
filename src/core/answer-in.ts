// What consent says of a name in an expression.
import type { Consent } from './consent.js';
import type { Answer } from './expression.js';

/** The answer for a category or service. What is not allowed counts as refused only once there is a decision. */
export function answerIn({ choices, services, decided }: Consent, name: string): Answer {
  const answer = choices[name] ?? services[name];
  return answer === false && !decided ? null : answer;
}
