// The first layer's text: who asks, what for, how many others take part, how long the answer is kept, and that it can change.
import { listOf } from './list.js';
import type { BannerMessages } from './messages.js';
import { joinSentences } from './sentences.js';
import { count, fill } from './translate.js';

/** The facts that the text is made of. */
export interface Introduction {
  /** Who asks; nothing where the site does not say. */
  readonly controller: string | undefined;
  /** What each optional category is for, in words that go on after "to …". */
  readonly purposes: readonly string[];
  /** How many third parties take part; nothing where the site lists no services. */
  readonly thirdParties: number | undefined;
  readonly days: number;
}

/** Who asks, or uses, and what for. */
const ask = (sentence: string, say: BannerMessages, language: string, { controller, purposes }: Introduction) =>
  fill(sentence, { who: controller || say.thisShop, purposes: listOf(purposes, language) });

/** Two or three plain sentences. */
export function introduce(say: BannerMessages, language: string, about: Introduction): string {
  const { thirdParties } = about;
  return joinSentences(language, [
    ask(say.bannerAsks, say, language, about),
    thirdParties === undefined
      ? say.someThirdParties
      : thirdParties > 0 && count(say.thirdParties, thirdParties, language),
    count(say.bannerKeeps, about.days, language),
  ]);
}

/** One sentence, for where nobody has to be asked and everybody may object. */
export const announce = (say: BannerMessages, language: string, about: Introduction): string =>
  ask(say.bannerUses, say, language, about);
