// The way back from a platform: what a visitor decided in its own interface becomes a decision here. For platforms' files.
import { noAnswers } from '../core/decision.js';
import type { ListenPort } from './signal.js';

/**
 * Takes over what a platform says, in its words. Only what differs from what holds counts, so that the platform's echo of what
 * we told it changes nothing. A word that follows an expression is left out; if two words follow one name, a no wins.
 */
export function adopt({ needs, port, forget }: ListenPort, said: Readonly<Record<string, boolean>>): void {
  const answers = noAnswers();
  for (const [word, answer] of Object.entries(said)) {
    const name = needs[word];
    if (typeof name === 'string' && !/[\s|!]|^$/.test(name)) answers[name] = answer && answers[name] !== false;
  }
  const choices = Object.entries(answers).filter(([name, answer]) => (port.answerTo(name) === true) !== answer);
  if (!choices.length) return;
  // A yes that is not taken over, such as a minor's, has to be denied to the platform again.
  forget();
  port.adopt(Object.fromEntries(choices));
}
