// The way back from a platform: what its own interface decided becomes a decision here. For the files of platforms.
import { noAnswers } from '../core/decision.js';
import type { ListenPort } from './signal.js';

/**
 * Takes over what a platform says, in its words. Only what differs from what holds counts, so that our own telling comes
 * back as nothing; a word that follows an expression has no single answer here. Where two words mean one name, a no wins.
 */
export function adopt({ needs, port, forget }: ListenPort, said: Readonly<Record<string, boolean>>): void {
  const answers = noAnswers();
  for (const [word, answer] of Object.entries(said)) {
    const name = needs[word];
    if (typeof name === 'string' && !/[\s|!]|^$/.test(name)) answers[name] = answer && answers[name] !== false;
  }
  const choices = Object.entries(answers).filter(([name, answer]) => (port.answerTo(name) === true) !== answer);
  if (!choices.length) return;
  // A yes that is not taken over, such as a minor's, has to be denied there.
  forget();
  port.adopt(Object.fromEntries(choices));
}
