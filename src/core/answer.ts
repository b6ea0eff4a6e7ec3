// From a name in an expression to what the visitor said of it.
import type { Consent } from './consent.js';
import type { Answer } from './expression.js';
import { warn } from './warn.js';

/** What holds for a category or service: refused counts only once there is a decision. An unknown name warns. */
export function answerIn({ choices, services, decided }: Consent, name: string): Answer {
  const answer = choices[name] ?? services[name];
  if (answer === undefined) warn('unknown-name', 'data-assent', 'a category or service', `"${name}"`);
  return answer === false && !decided ? null : answer;
}
