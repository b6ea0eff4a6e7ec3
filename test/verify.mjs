// `npm test`: types, rules, format, build, and every test; then what they ran in, and one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineLines } from './helpers/engines/versions.mjs';
import { findChromium } from './helpers/find-chromium.mjs';

const REPORT = join('.cache', 'tests.json');

/** Runs a step and ends everything where it fails. @param {string} name @param {string} file @param {string[]} args */
function step(name, file, ...args) {
  const start = Date.now();
  const { status } = spawnSync(process.execPath, [join('node_modules', file), ...args], { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** Stops at the first step that fails: what follows would only repeat it. */
const checked =
  step('types', 'typescript/bin/tsc', '--noEmit') &&
  step('rules', 'eslint/bin/eslint.js', '.', '--max-warnings=0') &&
  step('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') &&
  step('build', 'rollup/dist/bin/rollup', '-c', '--silent');

let passed = 0;
let failed = checked ? 0 : 1;
if (checked) {
  try {
    process.env['CHROMIUM_PATH'] = findChromium();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    process.exit(1);
  }
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const ok = step('tests', 'vitest/vitest.mjs', 'run', '--config=test/vitest.config.ts', ...reporters);
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed = report.numPassedTests;
  failed = Math.max(report.numFailedTests, ok ? 0 : 1);
  console.log(engineLines().join('\n'));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
