// A text whose faults are marked, as nodes.
import { make } from './make.js';

/** @param {string} text @param {readonly import('./faults.js').PlacedFault[]} faults */
export function underline(text, faults) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let at = 0;
  for (const { start, end } of [...faults].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), make('mark', { textContent: text.slice(start, Math.max(end, start + 1)) }));
    at = Math.max(end, start + 1);
  }
  return [...nodes, text.slice(at)];
}
