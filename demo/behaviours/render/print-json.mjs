// JSON as a person writes it: what fits stays on one line.

const WIDTH = 64;

/** @param {unknown} value @param {string} [indent] What stands before the lines after the first. @returns {string} */
export function printJson(value, indent = '') {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (!entries.length) return open + close;
  const print = (/** @type {string} */ within) =>
    entries.map(([key, item]) => (isList ? '' : `${JSON.stringify(key)}: `) + printJson(item, within));
  const short = print('');
  const line = isList ? `[${short.join(', ')}]` : `{ ${short.join(', ')} }`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  const deeper = `${indent}  `;
  return `${open}\n${print(deeper)
    .map((item) => deeper + item)
    .join(',\n')}\n${indent}${close}`;
}
