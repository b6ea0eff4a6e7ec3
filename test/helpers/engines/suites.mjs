// Which suites ran in which engine, and how they ended, for people to read.
import { basename } from 'node:path';
import { columns } from '../columns.mjs';

const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

/** @typedef {{ fullName: string, status: string }} Test */

/** What became of them: "49", "48 + 1 failed", "2 skipped". @param {Test[]} tests */
function outcome(tests) {
  const count = (/** @type {string[]} */ ...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const parts = { '': count('passed'), ' failed': count('failed'), ' skipped': count('pending', 'skipped', 'todo') };
  const said = Object.entries(parts).flatMap(([what, many]) => (many ? `${many}${what}` : []));
  return said.join(' + ') || '–';
}

/**
 * A line for each suite that is written once for all engines. `report` is Vitest's, as JSON.
 * @param {{ testResults: { name: string, assertionResults: Test[] }[] }} report
 */
export function suiteLines({ testResults }) {
  const rows = testResults.flatMap(({ name, assertionResults }) => {
    const cells = ENGINES.map((engine) => assertionResults.filter(({ fullName }) => fullName.includes(` ${engine}`)));
    const isForAll = cells.every(({ length }) => length);
    return isForAll ? [[basename(name, '.test.ts'), ...cells.map(outcome)]] : [];
  });
  return columns([['engine × suite', ...ENGINES], ...rows.sort(([a = ''], [b = '']) => a.localeCompare(b))]);
}
