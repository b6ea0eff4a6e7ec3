// Whose order an element keeps.
import { NAMES } from '../core/expression.js';
import { isOrdered, needsOf } from './markup.js';

/** Those of its categories; of several their common one last, which holds up none of them. */
export function lanesOf(element: Element, categoryOf: (name: string) => string): string[] {
  const needs = needsOf(element);
  const lanes = new Set((isOrdered(element) && needs.match(NAMES)?.map(categoryOf)) || []);
  return lanes.size > 1 ? [...lanes, [...lanes].sort().join()] : [...lanes];
}
