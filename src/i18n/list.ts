// Lists several things within a sentence.

/**
 * How the last one is joined where the browser is not asked: in English, because a phone takes some frames to load what it
 * knows of languages, and the banner would wait for that; and in the languages whose lists Chromium does not know.
 */
const AND: Readonly<Partial<Record<string, string>>> = { en: ', and ', ga: ' agus ', is: ' og ', mt: ', u ' };

/** Things as a language lists them: "a, b, and c". */
export function listOf(items: readonly string[], language: string): string {
  const and = AND[language];
  if (!and) return new Intl.ListFormat(language).format(items);
  const [last = ''] = items.slice(-1);
  const others = items.slice(0, -1).join(', ');
  return others ? others + (items.length > 2 ? and : and.replace(',', '')) + last : last;
}
