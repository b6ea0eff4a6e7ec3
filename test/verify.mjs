// `npm test`: types, rules, format, build, and every test; then what they ran in, and one line that counts them.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suiteLines } from './helpers/engines/suites.mjs';
import { engineLines } from './helpers/engines/versions.mjs';
import { findChromium } from './helpers/find-chromium.mjs';

const REPORT = join('.cache', 'tests.json');

/** Runs a step, and tells whether it went well. @param {string} name @param {string} file @param {string[]} args */
async function step(name, file, ...args) {
  const start = Date.now();
  const child = spawn(process.execPath, [join('node_modules', file), ...args], { stdio: 'inherit' });
  const ok = await new Promise((resolve) => child.once('close', (status) => resolve(status === 0)));
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

/** Side by side. Where one fails the tests do not run: they would only repeat it. */
const steps = await Promise.all([
  step('rules', 'eslint/bin/eslint.js', '.', '--max-warnings=0'),
  step('build', 'rollup/dist/bin/rollup', '-c', '--silent'),
  step('types', 'typescript/bin/tsc', '--noEmit'),
  step('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
]);
const checked = steps.every(Boolean);

let passed = 0;
let failed = checked ? 0 : 1;
if (checked) {
  try {
    findChromium();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    process.exit(1);
  }
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const ok = await step('tests', 'vitest/vitest.mjs', 'run', '--config=test/vitest.config.ts', ...reporters);
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed = report.numPassedTests;
  failed = Math.max(report.numFailedTests, ok ? 0 : 1);
  console.log([...suiteLines(report), ...engineLines()].join('\n'));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
