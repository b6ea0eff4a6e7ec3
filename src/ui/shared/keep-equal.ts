// Saying no has to look like saying yes, whatever a theme does.
import { warn } from '../../core/warn.js';

/** The properties that make a button's looks. Not its place and width: they follow from its text and its neighbours. */
const LOOKS =
  'display visibility opacity appearance color background border-width border-style border-color border-radius ' +
  'box-shadow outline font-family font-size font-weight font-style line-height letter-spacing text-transform ' +
  'text-decoration text-align box-sizing padding min-width min-height flex transform scale filter clip-path cursor';

/** Gives "reject all" the looks of "accept all" where a theme made them differ, and warns. */
export function keepEqual(accept?: HTMLElement | null, reject?: HTMLElement | null): void {
  const isPointedAt = [accept, reject].some((one) => one?.matches(':hover, :focus'));
  if (!accept || !reject || isPointedAt) return;
  const [wanted, found] = [getComputedStyle(accept), getComputedStyle(reject)];
  const names = LOOKS.split(' ');
  if (names.every((name) => wanted.getPropertyValue(name) === found.getPropertyValue(name))) return;
  // All of them, because some follow others: a border without a colour has the text's.
  for (const name of names) reject.style.setProperty(name, wanted.getPropertyValue(name), 'important');
  warn('equal', 'reject all', 'the looks of accept all', 'others');
}
