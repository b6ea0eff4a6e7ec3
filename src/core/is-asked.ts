// Whether there is anything to ask the visitor.
import type { Rules } from './categories.js';
import type { Consent } from './consent.js';
import type { Mode } from './decision.js';

/** Whether the visitor is to be asked: something can be refused, nobody has answered, and silence is no answer here. */
export const isAsked = ({ decided, minor }: Consent, { categories }: Rules, mode: Mode): boolean =>
  mode !== 'opt-out' && !decided && !minor && categories.some(({ required }) => !required);
