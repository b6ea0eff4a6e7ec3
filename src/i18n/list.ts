// Several things in one sentence.

/**
 * Things as a language lists them: "a, b, and c". For English the browser is not asked: what it knows of languages takes a
 * phone some frames to load, and the banner would wait for it.
 */
export function listOf(items: readonly string[], language: string): string {
  if (language !== 'en') return new Intl.ListFormat(language).format(items);
  const [last = ''] = items.slice(-1);
  const others = items.slice(0, -1).join(', ');
  return others ? `${others}${items.length > 2 ? ',' : ''} and ${last}` : last;
}
