// What a visitor would have to allow for an element to load.
import type { Assent } from '../../api.js';

/**
 * The names that a yes has to be given for: of alternatives the first that the site has. None where no yes is enough: where
 * nobody knows a name, or something has to be refused.
 */
export function namesFor(assent: Assent, element: Element): string[] {
  const { choices, services } = assent.get();
  const known = Object.keys({ ...choices, ...services });
  const groups = element.getAttribute('data-assent')?.trim().split(/\s+/) ?? [];
  const names = groups.flatMap((group) => group.split('|').find((name) => known.includes(name)) ?? []);
  return names.length < groups.length ? [] : names;
}
