// Every text of the interface, by key. A language is one object of this type.

/** The texts of one language. `{name}` stands for a value. */
export interface Messages {
  readonly bannerTitle: string;
  /** Who asks, and what for: `{who}`, `{purposes}`. */
  readonly bannerAsks: string;
  /** Who asks when the site names nobody. */
  readonly thisShop: string;
  /** How many third parties take part: `{count}`. */
  readonly oneThirdParty: string;
  readonly manyThirdParties: string;
  /** When the site does not list its services. */
  readonly someThirdParties: string;
  /** How long the answer is kept, and that it can be taken back: `{days}`. */
  readonly bannerKeeps: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly readPolicy: string;
  /** What each default category is for, as it goes on after "to …". */
  readonly functionalityPurpose: string;
  readonly analyticsPurpose: string;
  readonly preferencePurpose: string;
  readonly targetingPurpose: string;
}
