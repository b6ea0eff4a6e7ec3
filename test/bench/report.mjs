// What the benches measured, as a table for people and as data.
import { cpus, loadavg } from 'node:os';
import { figure } from './table.mjs';

/**
 * One line: something measured as often as there were runs, beside what it is compared with. Growth has a limit. Facts
 * about what was measured go into the name.
 * @typedef {{ what: string, ours: number[], base?: number[], unit?: string, limit?: number }} Row
 * @typedef {{ name: string, rows: Row[] }} Rows
 * @typedef {Rows | import('./table.mjs').Table} Section
 */

/** The middle one: what a machine that hiccups does not move. @param {number[]} samples */
export function median(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half) - 1] ?? NaN)) / 2;
}

/** How far samples lie from the middle one, in the middle, as a share of it. @param {number[]} samples */
function spread(samples) {
  const middle = median(samples);
  return median(samples.map((sample) => Math.abs(sample - middle))) / Math.abs(middle);
}

/** @param {Row} row */
function summarize({ what, ours, base, unit = 'ms', limit }) {
  const ratio = base && median(ours) / median(base);
  return {
    what,
    unit,
    ours: median(ours),
    spread: spread(ours),
    ...(base && { base: median(base), ratio }),
    ...(limit !== undefined && ratio !== undefined && { limit, kept: ratio <= limit }),
    samples: { ours, ...(base && { base }) },
  };
}

/** Where and when it was measured. @param {import('./lab.mjs').Lab} lab */
const circumstances = ({ browser, runs }) => ({
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  chromium: browser.version(),
  runs,
  load: loadavg()
    .map((one) => one.toFixed(1))
    .join(' '),
});

/** All there is to know. @param {import('./lab.mjs').Lab} lab @param {Section[]} sections */
export const reportOf = (lab, sections) => ({
  ...circumstances(lab),
  sections: sections.map((section) =>
    'rows' in section ? { name: section.name, rows: section.rows.map(summarize) } : section,
  ),
});

const cell = (/** @type {number | undefined} */ value) => (value === undefined ? '' : figure(value));

/** The same to be read. @param {ReturnType<typeof reportOf>} report */
export function print({ date, processor, cores, system, node, chromium, runs, load, sections }) {
  console.log(`${date} · ${processor}, ${cores} cores, ${system} · Chromium ${chromium}, Node ${node}`);
  console.log(
    `Medians of ${runs} runs; ± is the median deviation of ours. Load of the machine at the end (1, 5, 15 min): ${load}.`,
  );
  for (const section of sections) {
    if ('markdown' in section) {
      console.log(`\n### ${section.name}\n\n${section.markdown}`);
      continue;
    }
    const { name, rows } = section;
    const width = Math.max(...rows.map(({ what }) => what.length));
    const line = (/** @type {string} */ first, /** @type {string[]} */ ...cells) =>
      console.log([first.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join('  ').trimEnd());
    console.log(`\n${name}`);
    line('', 'base', 'ours', '±', 'ratio');
    for (const { what, unit, base, ours, spread, ratio, limit, kept } of rows) {
      const verdict = limit === undefined ? '' : `${kept ? '✓' : '✗'} at most ${limit}`;
      line(what, cell(base), cell(ours), `${(spread * 100).toFixed(0)} %`, cell(ratio), unit, verdict);
    }
  }
}
