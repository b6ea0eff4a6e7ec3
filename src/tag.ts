// The script tag: finds its configuration and its own folder, starts, and loads the other files when they are needed.
import { createAssent } from './assent.js';
import type { Config } from './config/types.js';
import { attempt } from './core/attempt.js';
import { pageInstance } from './core/page-instance.js';
import { warn } from './core/warn.js';
import { fetchPart, type Parts } from './parts/fetch-part.js';
import { QUEUES } from './signals/queues.js';
import { createSignals, type Signal, type StartSignals } from './signals/signal.js';
import type { LoadAftermath } from './store/ledger.js';
import { readCookies } from './store/read-cookies.js';
import { loadInterface } from './ui/load-interface.js';

declare global {
  interface Window {
    /** Where the files of platforms (`assent-shopify.js`) put what they have. */
    assentSignals?: Partial<Record<string, Signal>>;
    wp_consent_type?: string;
  }
}

/** For how many milliseconds a configuration is waited for before the defaults hold, which allow nothing optional. */
const PATIENCE = 5_000;

/** The tag itself. There is no `currentScript` for a module, nor on a page that gave an element that name. */
function findTag(): HTMLScriptElement | undefined {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return [...document.querySelectorAll('script')].find(({ src }) => /\/assent(-full)?\.js([?#]|$)/.test(src));
}

const tag = findTag();
const { config: url, lang, minor: tagMinor = 'false', region, ui } = tag?.dataset ?? {};
const home = tag?.src || document.baseURI;

/** Fetches another file of this folder. Resolves with it, or with what `use` makes of it; a failure is only a warning. */
const load = <File extends keyof Parts, Result = Parts[File]>(
  file: File,
  use?: (part: Parts[File]) => Result | Promise<Result>,
): Promise<Result | undefined> =>
  (fetchPart(file, home) as Promise<Parts[File] & Result>).then(use).catch((error: unknown) => {
    warn('load', file, 'beside assent.js', error);
    return undefined;
  });

/** Without a use for it the file is only fetched. */
const loadAftermath = (use?: Parameters<LoadAftermath>[0]) => load('assent-aftermath.js', use);

async function fetchText(from: string): Promise<string> {
  const response = await fetch(from, {
    signal: (AbortSignal as Partial<typeof AbortSignal>).timeout?.(PATIENCE) as AbortSignal,
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

/** Signals that are more than calls, each a file of its own. A page that needs one at once includes it before the tag. */
const PLATFORMS = ['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'];

const signals: StartSignals = (named, port) =>
  createSignals(named, {
    ...port,
    find(name, use) {
      // Without a type of consent WordPress allows everything; its file, which knows better, comes later.
      if (name === 'wordpress') window.wp_consent_type ??= 'optin';
      const offer = () => {
        const found = window.assentSignals?.[name] ?? QUEUES[name];
        // A name such as "constructor" finds what every object inherits, which is no signal.
        if (found?.words) use(found);
        return found;
      };
      return offer() ?? (PLATFORMS.includes(name) && load(`assent-${name}.js`, offer));
    },
  });

/** Ends what the tag itself has begun. The instance calls them when it ends. */
const stops: (() => void)[] = [];

/** Whether it is certain, without knowing the place, that this visitor has to be asked and has not answered. */
const isSurelyAsked = ({ regimes, minor, store }: Config) =>
  !regimes && !minor && !readCookies(store?.name ?? 'assent')[0];

const complain = (place: string, error: unknown) => warn('config', place, 'a JSON document', error);

/** Starts with a configuration as text; with the defaults, which allow nothing optional, where it can't be read. */
function start(place: string, text: string): void {
  let config: unknown = {};
  try {
    config = JSON.parse(text.trim() || '{}');
  } catch (error) {
    complain(place, error);
  }
  if (tagMinor !== 'false') config = { ...(config as object), minor: tagMinor === 'true' || tagMinor || true };
  let explained: unknown;
  const explain = (element?: Element) => {
    if (element) void load('assent-doctor.js', (part) => part.mendElement(element));
    else explained ??= load('assent-doctor.js', (part) => part.explainConfig(config));
  };
  if (ui !== 'off' && !pageInstance()) {
    // If the banner is certain to be needed, its file is requested before anything else.
    if (isSurelyAsked(Object(config) as Config)) void load('assent-ui.js');
    loadInterface({
      banner: (use) => load('assent-ui.js', use),
      preferences: (use) =>
        load('assent-preferences.js', (part) => {
          use?.(part);
          return true;
        }).then((hasCome) => hasCome ?? assent.hidePreferences()),
      aftermath: loadAftermath,
      stops,
    });
  }
  const assent = createAssent(config, { explain, aftermath: loadAftermath, region, signals, stops });
  if (lang) assent.setLanguage(lang);
}

function run(): void {
  if (url) {
    void fetchText(url)
      .catch((error: unknown) => complain(url, error))
      .then((text) => start(url, text ?? ''));
  } else start('data-assent-config', document.querySelector('script[data-assent-config]')?.textContent ?? '');
}

// So that what the page pushes while we wait is kept, even if it has made no queue of its own.
if (!attempt(() => window.assent?.push)) window.assent = [];
run();
