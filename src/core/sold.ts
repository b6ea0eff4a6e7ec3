// Which categories GPC and an opt-out refuse, and with them the sale of data. Every layer may ask.
import { DEFAULT_CATEGORIES, type Rules } from './categories.js';

/** The default category whose data is sold or shared. */
export const SOLD = 'targeting';

/**
 * The optional categories whose data may be sold or shared: `targeting`. On a site without an optional one of that name,
 * all that are not among the four default ones.
 */
export function soldIn({ categories }: Pick<Rules, 'categories'>): readonly string[] {
  const ids = categories.flatMap(({ id, required }) => (required ? [] : id));
  const known: readonly string[] = DEFAULT_CATEGORIES;
  return ids.includes(SOLD) ? [SOLD] : ids.filter((id) => !known.includes(id));
}
