// Saying no has to look like saying yes, whatever a theme does.
import { warn } from '../../core/warn.js';

/** Follow from what is written on a button, not from its looks. */
const OF_THE_LABEL = /^(width|height|(inline|block)-size|.*-origin)$/;

/** Gives "reject all" the looks of "accept all" where a theme made them differ, and warns. */
export function keepEqual(accept?: HTMLElement | null, reject?: HTMLElement | null): void {
  const isPointedAt = [accept, reject].some((one) => one?.matches(':hover, :focus'));
  if (!accept || !reject || isPointedAt) return;
  const [wanted, found] = [getComputedStyle(accept), getComputedStyle(reject)];
  const names = Array.from(wanted).filter((name) => !OF_THE_LABEL.test(name));
  if (names.every((name) => wanted.getPropertyValue(name) === found.getPropertyValue(name))) return;
  // All of them: some follow others, as a border without a colour follows the text's.
  for (const name of names) reject.style.setProperty(name, wanted.getPropertyValue(name), 'important');
  warn('equal', 'reject all', 'the looks of accept all', 'others');
}
