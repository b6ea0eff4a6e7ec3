// Finds a Chromium for the browser tests, and gets one where there is none: an installed one, else Playwright's, else
// Debian's package where we are root; else a message that says what to do.
// Tests that need no window take Chromium's shell where it is there: the same engine, which opens a page in half the time.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { find } from './engines/find.mjs';

/** How Chromium is started. */
export const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `The browser tests need Chromium, and none was found or could be installed.
Install Chromium or Chrome, or point CHROMIUM_PATH at one, and run the tests again.`;

/** The one that CHROMIUM_PATH names, that is installed, or that Playwright has got already. */
function findInstalled() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** @param {string} command @param {string[]} args */
function tryRun(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

/** Each way to get one, in turn. @type {[name: string, way: () => boolean][]} */
const WAYS = [
  [
    "Playwright's",
    () => tryRun(process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'),
  ],
  [
    "Debian's package",
    () =>
      process.getuid?.() === 0 &&
      tryRun('apt-get', 'update') &&
      tryRun('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
  ],
];

/** Where Chromium is. Throws with a message for people where there is none to be had. */
export function findChromium() {
  let found = findInstalled();
  for (const [name, way] of WAYS) {
    if (found) break;
    console.log(`No Chromium is installed. Trying ${name} …`);
    if (way()) found = findInstalled();
  }
  if (!found) throw new Error(HELP);
  return found;
}

/** What most tests run in: the shell, unless CHROMIUM_PATH names what all of them are to run in. */
export function findHeadless() {
  const shell = process.env['CHROMIUM_PATH'] ? null : find('CHROMIUM_SHELL_PATH', SHELLS);
  return shell ?? findChromium();
}
