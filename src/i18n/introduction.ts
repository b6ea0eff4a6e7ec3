// The first layer's own text: who asks, what for, who takes part, for how long, and that it can be taken back.
import type { Messages } from './messages.js';
import { fill } from './translate.js';

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
export function introduce(say: Messages, language: string, about: Introduction): string {
  const purposes = new Intl.ListFormat(language, { type: 'conjunction' }).format(about.purposes);
  return [
    fill(say.bannerAsks, { who: about.controller || say.thisShop, purposes }),
    thirdParties(say, about.thirdParties),
    fill(say.bannerKeeps, { days: about.days }),
  ]
    .filter(Boolean)
    .join(' ');
}

function thirdParties(say: Messages, count: number | undefined): string {
  if (count === undefined) return say.someThirdParties;
  if (count === 0) return '';
  return count === 1 ? say.oneThirdParty : fill(say.manyThirdParties, { count });
}
