// The script tag: finds its configuration and its own folder, starts, and loads the other files when they are needed.
import type * as Doctor from './parts/doctor.js';
import type * as Ui from './parts/ui.js';
import { createAssent } from './assent.js';
import { isObject } from './config/checks.js';
import { warn } from './core/warn.js';

/** What the other files of the folder give. */
interface Parts {
  'assent-ui.js': typeof Ui;
  'assent-doctor.js': typeof Doctor;
}

/** How long a configuration may take to arrive before the defaults hold, which allow nothing. */
const PATIENCE = 5_000;

/** The tag itself. A module has no currentScript, and neither has a page that gave an element that name. */
function findTag(): HTMLScriptElement | undefined {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return [...document.querySelectorAll('script')].find(({ src }) => /\/assent(-full)?\.js([?#]|$)/.test(src));
}

const tag = findTag();
const options = tag?.dataset ?? {};
const folder = new URL('.', tag?.src || document.baseURI);

/** Another file of this folder. A missing one is warned about and changes nothing else. */
async function load<File extends keyof Parts>(file: File, use: (part: Parts[File]) => void): Promise<void> {
  try {
    use((await import(new URL(file, folder).href)) as Parts[File]);
  } catch (error) {
    warn('load', `${file}: expected beside assent.js, got ${String(error)}`);
  }
}

/** Whatever was written; nothing where it could not be read, which gives the defaults. */
async function fetchConfig(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

function start(written: unknown): void {
  const config =
    options['minor'] === undefined || options['minor'] === 'false' || !isObject(written)
      ? written
      : { ...written, minor: true };
  const showBanner = () => {
    if (options['ui'] !== 'off') void load('assent-ui.js', ({ mountBanner }) => mountBanner());
  };
  document.addEventListener('assent-show', showBanner);
  createAssent(config, {
    explain: (faulty) => void load('assent-doctor.js', ({ explainConfig }) => explainConfig(faulty)),
  });
}

const unreadable = (place: string) => (error: unknown) => {
  warn('config', `${place}: expected a JSON document, got ${String(error)}; the defaults hold`);
  start({});
};

const { config: url } = options;
const inline = document.querySelector('script[data-assent-config]')?.textContent;
if (url) void fetchConfig(url).then(start, unreadable(url));
else if (!inline?.trim()) start({});
else {
  let written: unknown;
  try {
    written = JSON.parse(inline);
  } catch (error) {
    unreadable('data-assent-config')(error);
  }
  if (written !== undefined) start(written);
}
