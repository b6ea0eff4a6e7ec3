// Which categories GPC and an opt-out refuse; the sale of data goes with them. Every layer may ask.
import { DEFAULT_CATEGORIES, type Rules } from './categories.js';

/** The default category whose data is sold or shared. */
export const SOLD = 'targeting';

/**
 * The optional categories whose data may be sold or shared: `targeting`; on a site that has put others in its place,
 * whatever is none of the four that are known.
 */
export function soldIn({ categories }: Pick<Rules, 'categories'>): readonly string[] {
  const ids = categories.flatMap(({ id, required }) => (required ? [] : id));
  const known: readonly string[] = DEFAULT_CATEGORIES;
  return ids.includes(SOLD) ? [SOLD] : ids.filter((id) => !known.includes(id));
}
