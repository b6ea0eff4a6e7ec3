// Which orders an element keeps: the scripts of one lane run one after the other.
import { NAMES } from '../core/expression.js';
import { isOrdered, needsOf } from './markup.js';

/** One for each of its categories; of several, one for the combination comes last, so that it holds up none of the others. */
export function lanesOf(element: Element, categoryOf: (name: string) => string): string[] {
  const needs = needsOf(element);
  const lanes = new Set((isOrdered(element) && needs.match(NAMES)?.map(categoryOf)) || []);
  return lanes.size > 1 ? [...lanes, [...lanes].sort().join()] : [...lanes];
}
