// Which languages the interface speaks, and which of them fits what is wanted. Pure.

const CODES =
  'ar bg ca cs da de el en es et fi fr ga he hr hu is it ja ko lt lv mt nl no pl pt pt-BR ro sk sl sv tr uk zh-CN zh-TW';

type WordsOf<Text> = Text extends `${infer First} ${infer Rest}` ? First | WordsOf<Rest> : Text;

/** A language that the interface speaks. */
export type LanguageCode = WordsOf<typeof CODES>;

/** Each has a file `lang/<code>`, also English, which is built in. */
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

/** The first wanted language that is spoken, if need be in its general form (`de-AT`: `de`); English at last. */
export function pickLanguage(wanted: readonly string[]): LanguageCode {
  for (const language of wanted) {
    // A tag loses its end piece by piece: zh-Hant-HK, zh-Hant, zh.
    for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const code = byTag.get(tag);
      if (code) return code;
    }
  }
  return 'en';
}
