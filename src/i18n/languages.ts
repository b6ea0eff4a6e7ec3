// Which languages the interface speaks, and which of them fits what is wanted. Pure.
import { attempt } from '../core/attempt.js';

const CODES =
  'ar bg ca cs da de el en es et fi fr ga he hr hu is it ja ko lt lv mt nl no pl pt pt-BR ro sk sl sv tr uk zh-CN zh-TW';

type WordsOf<Text> = Text extends `${infer First} ${infer Rest}` ? First | WordsOf<Rest> : Text;

/** A language that the interface speaks. */
export type LanguageCode = WordsOf<typeof CODES>;

/** The codes. Each has a file `lang/<code>`; English, which is built in, has one too. */
export const LANGUAGES = CODES.split(' ') as LanguageCode[];

/** Every language by its lower-case tag, and by what else it is asked for as. */
const byTag = new Map<string, LanguageCode>([
  ...LANGUAGES.map((code) => [code.toLowerCase(), code] as const),
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['zh', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['zh-hk', 'zh-TW'],
  ['zh-mo', 'zh-TW'],
]);

/** What is found for a tag or, from its end on, for less and less of it: zh-Hant-HK, zh-Hant, zh. */
function findFor(tag: string, find: (tag: string) => string | undefined): string | undefined {
  return tag ? (find(tag) ?? findFor(tag.slice(0, Math.max(0, tag.lastIndexOf('-'))), find)) : undefined;
}

/**
 * The first wanted language that is spoken, if need be in its general form (`de` for `de-AT`), or else English. `texts` are the
 * site's own, by language, which may be one that we lack. What is not a language tag is passed over, because nothing can be
 * counted, listed or dated in it.
 */
export function pickLanguage(wanted: readonly string[], texts?: object): string {
  const own = Object.keys(texts ?? {});
  for (const language of wanted) {
    const tag = language.toLowerCase().replaceAll('_', '-');
    const code =
      findFor(tag, (part) => byTag.get(part)) ??
      findFor(tag, (part) =>
        own.find((one) => one.toLowerCase() === part && attempt(() => new Intl.PluralRules(part))),
      );
    if (code) return code;
  }
  return 'en';
}
