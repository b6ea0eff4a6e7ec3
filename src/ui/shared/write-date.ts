// Dates in the language that is spoken, even if the browser has no words for them in it.

/** Writes a date in words, or in figures if the browser would use another language: some lack Irish or Maltese. */
export function writeDate(language: string, date: number | Date, more?: Intl.DateTimeFormatOptions): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  return new Intl.DateTimeFormat(known ?? 'en-GB', { dateStyle: known ? 'long' : 'short', ...more }).format(date);
}
