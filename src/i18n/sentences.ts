// Sentences that follow one another.

/** Joins them as the language does: Chinese and Japanese put nothing between. */
export const joinSentences = (language: string, sentences: readonly unknown[]): string =>
  sentences.filter(Boolean).join(/^(ja|zh)/.test(language) ? '' : ' ');
