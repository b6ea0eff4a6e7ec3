// Dates in the language that is spoken, also where the browser has no words for them in it.

/** Writes a date out, or in figures where it would come out in another language: some browsers lack Irish or Maltese. */
export function writeDate(language: string, date: number | Date, more?: Intl.DateTimeFormatOptions): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  return new Intl.DateTimeFormat(known ?? 'en-GB', { dateStyle: known ? 'long' : 'short', ...more }).format(date);
}
