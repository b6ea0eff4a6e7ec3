// `npm run bench`: measures the built library in Chromium and prints what it found.
//   node test/bench/run.mjs [bench …] [--rounds 15] [--json file]
// Nothing fails because it is slow; what could not be measured fails.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate } from './gate.mjs';
import { openLab } from './lab.mjs';
import { lighthouseBench } from './lighthouse.mjs';
import { print, reportOf } from './report.mjs';
import { rivals } from './rivals.mjs';

/**
 * Something to be measured, by the name it is asked for.
 * @typedef {{ name: string, run(lab: import('./lab.mjs').Lab): Promise<import('./report.mjs').Section[]> }} Bench
 */

/** @type {Bench[]} */
const BENCHES = [gate, rivals, lighthouseBench];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, runs: { type: 'string', default: '15' }, json: { type: 'string' } },
});
// Both words are understood.
const runs = Number(values.rounds ?? values.runs);
const wanted = BENCHES.filter(({ name }) => !positionals.length || positionals.includes(name));
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--rounds: expected a whole number from 1, got ${values.rounds ?? values.runs}`);
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
