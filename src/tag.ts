// The script tag: finds its configuration and its own folder, starts, and loads the other files when they are needed.
import type * as Aftermath from './parts/aftermath.js';
import type * as Doctor from './parts/doctor.js';
import type * as Preferences from './parts/preferences.js';
import type * as Ui from './parts/ui.js';
import { createAssent } from './assent.js';
import { isObject } from './config/checks.js';
import { isSuspicious } from './config/document.js';
import { PREFERENCES } from './core/actions.js';
import { attempt } from './core/attempt.js';
import type { AssentEvent } from './core/events.js';
import { listen } from './core/listen.js';
import { pageInstance } from './core/page-instance.js';
import { warn } from './core/warn.js';
import { whenSeen } from './core/when-seen.js';
import { QUEUES } from './signals/queues.js';
import { createSignals, type Signal, type StartSignals } from './signals/signal.js';
import { showTrigger } from './ui/trigger/show-trigger.js';

declare global {
  interface Window {
    /** Where the files of platforms (`assent-shopify.js`) put what they have. */
    assentSignals?: Partial<Record<string, Signal>>;
  }
}

/** What the other files of the folder give. */
interface Parts {
  [platform: `assent-${string}.js`]: unknown;
  'assent-ui.js': typeof Ui;
  'assent-preferences.js': typeof Preferences;
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
const { config: url, lang, minor = 'false', region, ui } = tag?.dataset ?? {};
const home = tag?.src || document.baseURI;

/** Another file of this folder, and what is to be done with it. Where either fails it is warned of, and nothing else changes. */
const load = <File extends keyof Parts, Result = Parts[File]>(
  file: File,
  use?: (part: Parts[File]) => Result,
): Promise<Result | undefined> =>
  (import(new URL(file, home).href) as Promise<Parts[File] & Result>).then(use).catch((error: unknown) => {
    warn('load', file, 'beside assent.js', error);
    return undefined;
  });

async function fetchText(from: string): Promise<string> {
  const response = await fetch(from, {
    signal: (AbortSignal as Partial<typeof AbortSignal>).timeout?.(PATIENCE) ?? null,
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** Signals that are more than calls, each a file of its own. A page that needs one at once includes it before the tag. */
const PLATFORMS = ['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'];

const signals: StartSignals = (named, port) =>
  createSignals(named, {
    ...port,
    find: (name) =>
      window.assentSignals?.[name] ??
      QUEUES[name] ??
      (PLATFORMS.includes(name) ? load(`assent-${name}.js`, () => window.assentSignals?.[name]) : undefined),
  });

/** What draws all but the banner. */
const SECOND = 'assent-preferences.js';

/** What stands in a page and needs more than the banner. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** Ends what the tag listens to, and with it all of the instance that it starts. */
const stops: (() => void)[] = [];

const hear = (type: string, act: (event: Event) => void) => stops.push(listen(document, type, act));

/** Loads what draws: each part when it is to be seen, or, the second layer, when the visitor comes near its button. */
function loadInterface(): void {
  hear('assent-show', (event) => {
    if ((event as AssentEvent<'show'>).layer === 'banner') void load('assent-ui.js', (part) => part.mountBanner());
    else void load(SECOND, (part) => part.mountPreferences());
  });
  const prepare = ({ target }: Event) => {
    if ((target as Partial<Element>).closest?.(PREFERENCES)) void load(SECOND);
  };
  for (const type of ['pointerover', 'focusin']) hear(type, prepare);
  const fill = () => document.querySelector(ELEMENTS) && void load(SECOND, (part) => part.mountElements());
  hear('assent-blocked', (event) => (event as AssentEvent<'blocked'>).element.matches(ELEMENTS) && fill());
  for (const event of ['assent-ready', 'assent-change', 'DOMContentLoaded']) hear(event, () => attempt(showTrigger));
  if (document.readyState === 'loading') hear('DOMContentLoaded', fill);
  else fill();
}

/** Starts with a document from somewhere; with the defaults, which allow nothing, where it can't be had or read. */
function start(place: string, text: string, fault?: Error): void {
  let config: unknown = {};
  try {
    if (fault) throw fault;
    config = JSON.parse(text.trim() || '{}');
  } catch (error) {
    warn('config', place, 'a JSON document', error);
  }
  if (minor !== 'false') config = { ...(config as object), minor: true };
  const explain = (element?: Element) =>
    void load('assent-doctor.js', (part) => (element ? part.mendElement(element) : part.explainConfig(config)));
  if (ui !== 'off' && !pageInstance()) loadInterface();
  const aftermath = () => load('assent-aftermath.js');
  const assent = createAssent(config, { explain, aftermath, region, signals, stops });
  if (lang) assent.setLanguage(lang);
  if (isObject(config) && isSuspicious(config, text)) explain();
}

function run(): void {
  if (url) {
    void fetchText(url).then(
      (text) => start(url, text),
      (error: unknown) => start(url, '', error as Error),
    );
  } else start('data-assent-config', document.querySelector('script[data-assent-config]')?.textContent ?? '');
}

// What the page pushes while we wait is kept, also on a page that has made no queue of its own.
if (!attempt(() => window.assent?.push)) window.assent = [];
// Nobody is asked, and nothing is answered, in a page that may never be seen.
whenSeen(run);
