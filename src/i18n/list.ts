// Several things in one sentence.

/**
 * How the last one is joined on where the browser is not asked: for English, since what it knows of languages takes a phone
 * some frames to load, and the banner would wait for it; and for those that Chromium has no lists of.
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
