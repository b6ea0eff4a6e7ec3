// A table of words and figures, to be pasted where Markdown is read.

/** A section of the report that is a table as it stands. @typedef {{ name: string, markdown: string }} Table */

/** A figure with as many digits as it deserves. @param {number | undefined} value */
export function figure(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** @param {string} name @param {string[]} columns @param {unknown[][]} rows @returns {Table} */
export function table(name, columns, rows) {
  const line = (/** @type {unknown[]} */ cells) => `| ${cells.join(' | ')} |`;
  return { name, markdown: [columns, columns.map(() => '---'), ...rows].map(line).join('\n') };
}
