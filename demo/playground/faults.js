// What is wrong with a text: that it is no JSON, or what the library's own validateConfig says, each with its place.
import { findPlaces, JsonFault } from './positions.js';

/** @type {Pick<typeof import('../../src/index.js'), 'validateConfig'>} */
const { validateConfig } = await import(/** @type {string} */ ('/assent/esm/validate.js'));

/**
 * @typedef {{ path: string, message: string, start: number, end: number, line: number }} PlacedFault
 * @typedef {{ config: Record<string, unknown> | null, faults: readonly PlacedFault[] }} Reading The configuration is null where the text is no JSON object.
 */

/** @param {string} text @param {number} at */
const lineOf = (text, at) => text.slice(0, at).split('\n').length;

/** The place of a path, or of what is nearest around it. @param {Map<string, import('./positions.js').Place>} places @param {string} path */
function findNearest(places, path) {
  for (let nearest = path; ; nearest = nearest.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '')) {
    const place = places.get(nearest);
    if (place || !nearest) return { place, isExact: nearest === path };
  }
}

/** @param {string} text @param {string} code @param {string} path @param {Map<string, import('./positions.js').Place>} places */
function rangeOf(text, code, path, places) {
  const { place, isExact } = findNearest(places, path);
  if (!place) return { start: 0, end: text.length };
  const isOfKey = code === 'unknown-key' || !isExact;
  const [start, end] = isOfKey ? [place.keyStart, place.keyEnd] : [place.start, place.end];
  // Of a value that fills lines only the first is marked.
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}

/** Reads a text as a configuration. @param {string} text @returns {Reading} */
export function readConfig(text) {
  try {
    const places = findPlaces(text);
    const json = /** @type {unknown} */ (JSON.parse(text));
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    const faults = validateConfig(json).map(({ code, path, expected, got }) => {
      const { start, end } = rangeOf(text, code, path, places);
      return {
        path: path || 'document',
        message: `expected ${expected}, got ${got}`,
        start,
        end,
        line: lineOf(text, start),
      };
    });
    return { config: isObject ? /** @type {Record<string, unknown>} */ (json) : null, faults };
  } catch (error) {
    const at = Math.min(error instanceof JsonFault ? error.at : 0, Math.max(0, text.length - 1));
    const message = error instanceof JsonFault ? error.message : String(error);
    return { config: null, faults: [{ path: 'JSON', message, start: at, end: at + 1, line: lineOf(text, at) }] };
  }
}
