// Finds Firefox and WebKit for the browser tests. Unlike Chromium they are not got where they are missing: their tests are
// skipped then.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where libraries keep their helpers: /usr/lib/<architecture> on Debian, /usr/libexec or /usr/lib elsewhere. */
const LIBRARIES = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => join('/usr/lib', name))];

/** The names in a folder, none where it cannot be read. @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first program that exists, of what a variable of the environment names, what the path has, and other places. @param {string} variable @param {string[]} names @param {string[]} places */
export function find(variable, names, places = []) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env[variable] ?? '', ...inPath, ...places].find((path) => path && existsSync(path)) ?? null;
}

/** Where Firefox is: the one that FIREFOX_PATH names, or an installed one. */
export const findFirefox = () =>
  find(
    'FIREFOX_PATH',
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  );

/** What drives WebKitGTK: a driver (WEBKIT_DRIVER names it), a browser, and where there is no screen what makes one. */
export function findWebKit() {
  const driver = find('WEBKIT_DRIVER', ['WebKitWebDriver']);
  const browser = LIBRARIES.flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit2?gtk-\d/.test(name))
      .map((name) => join(folder, name, 'MiniBrowser')),
  ).findLast((path) => existsSync(path));
  const hasScreen = !!process.env['DISPLAY'];
  const xvfb = hasScreen ? null : find('XVFB_PATH', ['Xvfb']);
  return driver && browser && (hasScreen || xvfb) ? { driver, browser, xvfb } : null;
}
