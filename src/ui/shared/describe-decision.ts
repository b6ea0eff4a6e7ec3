// What the interface says of the visitor's decision.
import type { Assent } from '../../api.js';
import { fill } from '../../i18n/translate.js';
import type { Words } from './words.js';

/** When it was made; before one, that nothing optional is on, where that is so: what is exempt may run. */
export function describeDecision(assent: Assent, { say, language }: Words): string {
  const { decided, at, services } = assent.get();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  if (decided && at) return fill(say.decidedOn, { date: date.format(new Date(at)) });
  const isOn = assent.settings.services.some(({ id, required }) => !required && services[id]);
  return assent.mode === 'opt-in' && !isOn ? say.notDecided : '';
}
