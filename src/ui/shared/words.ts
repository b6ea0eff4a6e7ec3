// Which language the interface speaks, and its words: built in, loaded, or the site's own.
import type { Assent } from '../../api.js';
import { warn } from '../../core/warn.js';
import { pickLanguage, type LanguageCode } from '../../i18n/languages.js';
import type { Messages } from '../../i18n/messages.js';

/** What is said, and in which language. */
export interface Words<Keys = Messages> {
  readonly say: Keys;
  readonly language: LanguageCode;
}

/** A language as it is loaded: by key, or in the order of the English keys. */
export type Loaded = object | readonly unknown[];

/** Fetches a language. */
export type LoadLanguage = (code: LanguageCode) => Promise<Loaded>;

let loadLanguage: LoadLanguage = () => Promise.reject(new Error('expected in "texts"'));
const loaded = new Map<string, Loaded>([['en', {}]]);

/** How languages are fetched; without it only English and the site's own texts are there. */
export function loadLanguagesBy(load: LoadLanguage): void {
  loadLanguage = load;
}

/** The language to be spoken: the one that was set, else what the site says where to look. */
function languageOf({ language, settings }: Assent): LanguageCode {
  const { detect = ['html', 'browser'], default: otherwise = 'en' } = settings.config.language ?? {};
  const found = { html: () => [document.documentElement.lang], browser: () => navigator.languages };
  return pickLanguage([language, ...detect.flatMap((where) => found[where]()), otherwise].filter(Boolean));
}

/**
 * The words for the keys of `english`; nothing while they are on their way, and `arrived` is called then.
 * A language that does not come, and a key that it lacks, speaks English.
 */
export function wordsFor<Keys extends object>(
  assent: Assent,
  english: Keys,
  arrived: () => void,
): Words<Keys> | undefined {
  const language = languageOf(assent);
  const own = assent.settings.config.texts?.[language] as Readonly<Record<string, unknown>> | undefined;
  const texts = loaded.get(language) ?? own;
  if (!texts) {
    void loadLanguage(language)
      .catch((error: unknown) => {
        warn('language', language, 'to be loaded', `${String(error)}; English is spoken`);
        return {};
      })
      .then((words) => {
        loaded.set(language, words);
        arrived();
      });
    return undefined;
  }
  const wordOf = (key: string, at: number): unknown =>
    own?.[key] ?? (Array.isArray(texts) ? texts[at] : (texts as Record<string, unknown>)[key]);
  const byKey = Object.entries(english as Readonly<Record<string, unknown>>).map(([key, text], at) => {
    const word = wordOf(key, at);
    if (typeof word === 'string' || (word && typeof word === typeof text)) return [key, word];
    if (language !== 'en') warn('text', `${language}.${key}`, 'a text', `${typeof word}; English is spoken`);
    return [key, text];
  });
  return { say: Object.fromEntries(byKey) as Keys, language };
}
