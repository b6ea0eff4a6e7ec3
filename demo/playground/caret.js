// What the caret of a half-written JSON text stands in: the path of the object or list around it, and whether a key or a
// value is being written there.

/**
 * `from` and `to` is what a completion replaces, `typed` what was written of it, `used` which keys the object has already.
 * @typedef {{ path: (string | number)[], kind: 'key' | 'value', typed: string, from: number, to: number, used: string[] }} Caret
 */

/** @typedef {{ isList: boolean, key: string, index: number, used: string[], awaits: 'key' | 'value' | 'mark' }} Level */

const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The keys that follow in the same object. @param {string} text @param {number} from */
function keysAfter(text, from) {
  const keys = [];
  let depth = 0;
  let last = '';
  for (const [token] of text.slice(from).matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if ((token === '}' || token === ']') && depth-- === 0) break;
    else if (token === ':' && depth === 0) keys.push(last);
    last = token.replaceAll('"', '');
  }
  return keys;
}

/** @param {string} text @param {number} at @returns {Caret | null} */
export function readCaret(text, at) {
  /** @type {Level[]} */
  const levels = [];
  let open = { text: '', at };

  for (const { 0: token, index } of text.slice(0, at).matchAll(TOKEN)) {
    const level = levels.at(-1);
    const isLast = index + token.length === at;
    const isOpen =
      isLast && (token.startsWith('"') ? token === '"' || !/[^\\]"$/.test(token) : /^[\w.+-]+$/.test(token));
    if (isOpen) open = { text: token, at: index };
    else if (token === '{' || token === '[') {
      const isList = token === '[';
      levels.push({ isList, key: '', index: 0, used: [], awaits: isList ? 'value' : 'key' });
    } else if (token === '}' || token === ']') {
      levels.pop();
      const outer = levels.at(-1);
      if (outer) outer.awaits = 'mark';
    } else if (!level) continue;
    else if (token === ',') {
      level.index++;
      level.awaits = level.isList ? 'value' : 'key';
    } else if (token === ':') level.awaits = 'value';
    else if (level.awaits === 'key') {
      level.key = token.replaceAll('"', '');
      level.used.push(level.key);
      level.awaits = 'mark';
    } else level.awaits = 'mark';
  }

  const level = levels.at(-1);
  if (!level || level.awaits === 'mark') return null;
  const path = levels.slice(0, -1).map(({ isList, key, index }) => (isList ? index : key));
  if (level.awaits === 'value') path.push(level.isList ? level.index : level.key);
  // What follows of the same word is replaced as well.
  const rest = open.text ? (/^[\w.+-]*"?/.exec(text.slice(at))?.[0].length ?? 0) : 0;
  return {
    path,
    kind: level.awaits,
    typed: open.text.replaceAll('"', ''),
    from: open.at,
    to: at + rest,
    used: [...level.used, ...keysAfter(text, at + rest)],
  };
}
