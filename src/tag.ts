// The script tag: finds its configuration and its own folder, starts, and loads the other files when they are needed.
import type * as Aftermath from './parts/aftermath.js';
import type * as Doctor from './parts/doctor.js';
import type * as Ui from './parts/ui.js';
import { createAssent } from './assent.js';
import { isObject } from './config/checks.js';
import { isSuspicious } from './config/document.js';
import { warn } from './core/warn.js';

/** What the other files of the folder give. */
interface Parts {
  'assent-ui.js': typeof Ui;
  'assent-doctor.js': typeof Doctor;
  'assent-aftermath.js': typeof Aftermath;
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
async function load<File extends keyof Parts>(file: File): Promise<Parts[File] | undefined> {
  try {
    return (await import(new URL(file, folder).href)) as Parts[File];
  } catch (error) {
    warn('load', `${file}: expected beside assent.js, got ${String(error)}`);
    return undefined;
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    signal: (AbortSignal as Partial<typeof AbortSignal>).timeout?.(PATIENCE) ?? null,
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

const unreadable = (place: string, error: unknown) =>
  warn('config', `${place}: expected a JSON document, got ${String(error)}; the defaults hold`);

/** Starts with a document from somewhere; with the defaults, which allow nothing, where it can't be read. */
function start(place: string, text: string): void {
  let written: unknown = {};
  try {
    if (text.trim()) written = JSON.parse(text);
  } catch (error) {
    unreadable(place, error);
  }
  const isMinor = options['minor'] !== undefined && options['minor'] !== 'false';
  const config = isMinor ? { ...(written as object), minor: true } : written;
  const explain = (element?: Element) =>
    void load('assent-doctor.js').then((part) => (element ? part?.mendElement(element) : part?.explainConfig(config)));
  document.addEventListener('assent-show', () => {
    if (options['ui'] !== 'off') void load('assent-ui.js').then((part) => part?.mountBanner());
  });
  createAssent(config, { explain, aftermath: () => load('assent-aftermath.js') });
  if (isObject(config) && isSuspicious(config, text)) explain();
}

function run(): void {
  const { config: url } = options;
  if (url) {
    void fetchText(url)
      .catch((error: unknown) => {
        unreadable(url, error);
        return '';
      })
      .then((text) => start(url, text));
  } else start('data-assent-config', document.querySelector('script[data-assent-config]')?.textContent ?? '');
}

// What the page pushes while we wait is kept, also on a page that has made no queue of its own.
if (!window.assent?.push) window.assent = [];
// Nobody is asked, and nothing is answered, in a page that may never be seen.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', run, { once: true });
} else run();
