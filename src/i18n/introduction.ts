// The first layer's own text: who asks, what for, who takes part, for how long, and that it can be taken back.
import type { BannerMessages } from './messages.js';
import { count, fill } from './translate.js';

/** What the text speaks of. */
export interface Introduction {
  /** Who asks; nothing where the site does not say. */
  readonly controller: string | undefined;
  /** What each optional category is for, in words that go on after "to …". */
  readonly purposes: readonly string[];
  /** How many third parties take part; nothing where the site lists no services. */
  readonly thirdParties: number | undefined;
  readonly days: number;
}

/** Two or three plain sentences. */
export function introduce(say: BannerMessages, language: string, about: Introduction): string {
  const purposes = new Intl.ListFormat(language, { type: 'conjunction' }).format(about.purposes);
  const { thirdParties } = about;
  return [
    fill(say.bannerAsks, { who: about.controller || say.thisShop, purposes }),
    thirdParties === undefined
      ? say.someThirdParties
      : thirdParties > 0 && count(say.thirdParties, thirdParties, language),
    count(say.bannerKeeps, about.days, language),
  ]
    .filter(Boolean)
    .join(' ');
}
