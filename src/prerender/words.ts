// Which language the prerendered banner speaks, and its words: the site's own, the language's, English.
import type { Config } from '../config/types.js';
import { isString } from '../core/is-string.js';
import { RIGHT_TO_LEFT } from '../i18n/right-to-left.js';
import { en } from '../i18n/en.js';
import { pickLanguage } from '../i18n/languages.js';
import type { BannerMessages } from '../i18n/messages.js';
import type { Words } from '../ui/shared/words.js';
import { languages } from './languages.js';

type Texts = Readonly<Record<string, unknown>>;

/** Whether a value can stand in for an English text: a string, or forms of a plural if English has those. */
function isText(value: unknown, english: unknown): boolean {
  if (isString(value)) return value !== '';
  const forms: unknown[] = Object.values(Object(value) as object);
  return typeof value === typeof english && 'other' in Object(value) && forms.every(isString);
}

/** The words in the language that fits best what is wanted, chosen as in the page. */
export function wordsIn(lang: string | undefined, { language: wanted, texts }: Config): Words<BannerMessages> {
  const tags: unknown[] = [lang, wanted?.default];
  const language = pickLanguage(tags.filter(isString), texts);
  const own = (texts as Readonly<Record<string, Texts | undefined>> | undefined)?.[language];
  const built: Texts = { ...(languages as Readonly<Record<string, BannerMessages | undefined>>)[language] };
  const say = Object.entries(en).map(([key, english]): [string, unknown] => {
    const found = [own?.[key], built[key]].find((text) => isText(text, english));
    return [key, found ?? english];
  });
  return {
    say: Object.fromEntries(say) as unknown as BannerMessages,
    language,
    dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
  };
}
