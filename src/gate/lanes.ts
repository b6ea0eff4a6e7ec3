// Whose order an element keeps.
import { NAMES } from '../core/expression.js';
import { isOrdered, needsOf } from './markup.js';

/** One for each of its categories; where there are several, one that is theirs together comes last, and holds up none. */
export function lanesOf(element: Element, categoryOf: (name: string) => string): string[] {
  const needs = needsOf(element);
  const lanes = new Set((isOrdered(element) && needs.match(NAMES)?.map(categoryOf)) || []);
  return lanes.size > 1 ? [...lanes, [...lanes].sort().join()] : [...lanes];
}
