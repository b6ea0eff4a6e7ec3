// `npm run bench`: measures the built library in Chromium and prints what it found.
//   node test/bench/run.mjs [bench …] [--runs 15] [--json file]
// Nothing fails because it is slow; what could not be measured fails.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate } from './gate.mjs';
import { openLab } from './lab.mjs';
import { print, reportOf } from './report.mjs';

/**
 * Something to be measured, by the name it is asked for.
 * @typedef {{ name: string, run(lab: import('./lab.mjs').Lab): Promise<import('./report.mjs').Section[]> }} Bench
 */

/** @type {Bench[]} */
const BENCHES = [gate];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, json: { type: 'string' } },
});
const runs = Number(values.runs);
const wanted = BENCHES.filter(({ name }) => !positionals.length || positionals.includes(name));
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs: expected a whole number from 1, got ${values.runs}`);
if (!wanted.length)
  throw new Error(`expected one of ${BENCHES.map(({ name }) => name).join(', ')}, got ${positionals}`);

const lab = await openLab({ runs });
try {
  const sections = [];
  for (const bench of wanted) sections.push(...(await bench.run(lab)));
  const report = reportOf(lab, sections);
  print(report);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await lab.close();
}
