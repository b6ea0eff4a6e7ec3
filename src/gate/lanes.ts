// Whose order an element keeps.
import { isOrdered, needsOf } from './markup.js';

/** Those of its categories, and its own last: what several categories have a say in is followed by its like alone. */
export function lanesOf(element: Element, categoryOf: (name: string) => string): string[] {
  const needs = needsOf(element);
  const lanes = new Set((isOrdered(element) && needs.match(/[^\s|!]+/g)?.map(categoryOf)) || []);
  return lanes.size > 1 ? [...lanes, needs] : [...lanes];
}
