// Which language the interface speaks, and its words: built in, loaded, or the site's own.
import type { Assent } from '../../api.js';
import { warn } from '../../core/warn.js';
import { RIGHT_TO_LEFT } from '../../i18n/right-to-left.js';
import { LANGUAGES, pickLanguage, type LanguageCode } from '../../i18n/languages.js';
import { ORDER } from '../../i18n/order.js';
import type { LayerMessages, Plural } from '../../i18n/messages.js';

/** The words of the interface, and their language. */
export interface Words<Keys = LayerMessages> {
  readonly say: Keys;
  readonly language: string;
  /** The direction that the language runs in. */
  readonly dir: 'ltr' | 'rtl';
}

/** A language as it is loaded: by key, or in the order of the English keys. */
export type Loaded = object | readonly unknown[];

/** Fetches a language's file. */
export type LoadLanguage = (code: LanguageCode) => Promise<{ readonly [ORDER]: () => Loaded }>;

let loadLanguage: LoadLanguage = () => Promise.reject(new Error('expected in "texts"'));
/** The languages that have arrived; null for one that can't be had. */
const loaded: Partial<Record<string, Loaded | null>> = { __proto__: null, en: {} };
const loading: Partial<Record<string, Promise<void> | null>> = { __proto__: null };

/** The language that is spoken until another one has arrived; undefined before the first. */
let spoken: string | undefined;

/** Sets how languages are fetched. Without it there are only English and the site's own texts. */
export function loadLanguagesBy(load: LoadLanguage): void {
  loadLanguage = load;
}

/** Whether there is a file for a language. */
const isOurs = (language: string): language is LanguageCode => (LANGUAGES as readonly string[]).includes(language);

/** The language to speak: the one that was set, or else one from where the site says to look. */
function languageOf({ language, settings }: Assent): string {
  const { language: said, texts } = settings.config;
  const { detect, default: otherwise } = said ?? {};
  const found: Partial<Record<string, readonly string[]>> = {
    html: [document.documentElement.lang],
    browser: navigator.languages,
  };
  const places = Array.isArray(detect) ? detect : Object.keys(found);
  const wanted: readonly unknown[] = [language, ...places.flatMap((where: string) => found[where]), otherwise];
  return pickLanguage(
    wanted.filter((one) => typeof one === 'string'),
    texts,
  );
}

/** Fetches a language. One that does not arrive, or is of another version, counts as missing from then on. */
async function fetchLanguage(language: LanguageCode): Promise<void> {
  try {
    loaded[language] = (await loadLanguage(language))[ORDER]();
  } catch (error) {
    loaded[language] = null;
    warn('language', language, 'to be loaded', `${String(error)}; English is spoken`);
  }
}

/**
 * The words for the keys of `english`. Undefined while the first language is on its way; `arrived` is called when it is here.
 * A language that does not arrive, and a key that a language lacks, is spoken in English.
 */
export function wordsFor<Keys extends object>(
  assent: Assent,
  english: Keys,
  arrived: () => void,
): Words<Keys> | undefined {
  const texts = assent.settings.config.texts as Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  let language = languageOf(assent);
  if (
    isOurs(language) &&
    loaded[language] === undefined &&
    !Object.keys(english).every((key) => texts?.[language]?.[key])
  ) {
    const coming = (loading[language] ??= fetchLanguage(language));
    void coming.then(arrived);
    if (!spoken || spoken === language) return undefined;
    language = spoken;
  }
  const own = texts?.[language];
  if (loaded[language] === null && !own) language = 'en';
  spoken = language;

  const words = (loaded[language] ?? {}) as Readonly<Record<string, unknown>>;
  const byKey = Object.entries(english as Readonly<Record<string, Plural>>).map(([key, text], at) => {
    const word = (own?.[key] ?? words[Array.isArray(words) ? at : key]) as Plural | undefined;
    // A plural needs its general form: without it there may be none for a number.
    if (word && typeof (text.other ? (word.other ?? word) : word) === 'string') return [key, word];
    // What is no text at all is warned about by the doctor.
    if ((word as unknown) === '' || (!word && language !== 'en'))
      warn('text', `${language}.${key}`, 'a text', 'none; English is spoken');
    return [key, text];
  });
  return { say: Object.fromEntries(byKey) as Keys, language, dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}
