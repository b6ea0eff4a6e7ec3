// From a name in an expression to what the visitor said of it.
import type { Consent } from './consent.js';
import type { Answer } from './expression.js';

/** What holds for a category or service: refused counts only once there is a decision. */
export function answerIn({ choices, services, decided }: Consent, name: string): Answer {
  const answer = choices[name] ?? services[name];
  return answer === false && !decided ? null : answer;
}
