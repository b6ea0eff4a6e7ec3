// What the browser tests ran in, for people to read.
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { browserEnvironment } from '../browser-home.mjs';
import { findChromium, findHeadless } from '../find-chromium.mjs';
import { findFirefox, findWebKit } from './find.mjs';

/** The version that a program prints when asked. @param {string[]} command */
function versionOf(...command) {
  const [program = '', ...args] = [...command, '--version'];
  try {
    const text = execFileSync(program, args, {
      env: browserEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return /\d[\w.]*/.exec(String(text))?.[0] ?? '';
  } catch {
    return '(version unknown)';
  }
}

/** A line for each engine. */
export function engineLines() {
  const [firefox, webkit] = [findFirefox(), findWebKit()];
  /** @param {string} name */
  const missing = (name) => `${name} not installed: its tests were skipped`;
  return [
    `Chromium ${versionOf(findChromium())}, most tests in ${basename(findHeadless())} ${versionOf(findHeadless())}`,
    firefox ? `Firefox ${versionOf(firefox)}` : missing('Firefox'),
    // It does not even tell its version without a screen.
    webkit ? `WebKit ${versionOf(...(webkit.xvfb ? ['xvfb-run', '-a'] : []), webkit.browser)}` : missing('WebKit'),
  ];
}
