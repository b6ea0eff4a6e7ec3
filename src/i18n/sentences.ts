// Joins sentences.

/** Joins them as the language does: with a blank, in Chinese and Japanese with nothing. What is empty is left out. */
export const joinSentences = (language: string, sentences: readonly unknown[]): string =>
  sentences.filter(Boolean).join(/^(ja|zh)/.test(language) ? '' : ' ');
