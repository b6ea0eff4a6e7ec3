// What the interface says of the visitor's decision, and of an earlier one that no longer answers what is asked.
import type { Assent } from '../../api.js';
import { fill } from '../../i18n/translate.js';
import type { Words } from './words.js';
import { writeDate } from './write-date.js';

/** When the last decision was made. Before any: that nothing optional is on, unless something is (an exempt service may be). */
export function describeDecision(assent: Assent, { say, language }: Words): string {
  const last = assent.earlier();
  if (last) return fill(say.decidedOn, { date: writeDate(language, last.at, { timeStyle: 'short' }) });
  const { services } = assent.get();
  const isOn = assent.settings.services.some(({ id, required }) => !required && services[id]);
  return assent.mode === 'opt-in' && !isOn ? say.notDecided : '';
}

/** What an earlier decision said of a category, and when: for information, since it no longer holds. Empty while it does. */
export function answerBefore(assent: Assent, { say, language }: Words, category: string): string {
  const last = assent.get().decided ? null : assent.earlier();
  const answer = last?.categories[category];
  if (!last || answer === undefined) return '';
  const decided = fill(say.decidedOn, { date: writeDate(language, last.at) });
  return decided.replace(/[.。]?$/, `: ${answer ? say.allowed : say.refused}`);
}
