// Every text of the interface, by key. A language is one object of this type; values in braces are filled in.

/** A text that depends on a number, `{count}`: one form for each plural of the language, `other` at least. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What the first layer says. */
export interface BannerMessages {
  readonly bannerTitle: string;
  /** Who asks, and what for: `{who}`, `{purposes}`. */
  readonly bannerAsks: string;
  /** The same where nobody has to be asked and everybody may object. */
  readonly bannerUses: string;
  /** Who asks when the site names nobody. */
  readonly thisShop: string;
  /** How many third parties take part. */
  readonly thirdParties: Plural;
  /** When the site does not list its services. */
  readonly someThirdParties: string;
  /** How many days the answer is kept, and that it can be taken back. */
  readonly bannerKeeps: Plural;
  /** Asked again, because the site changed what it asks: stands before the site's own words. */
  readonly whatChanged: string;
  /** The browser's wish for privacy was heard. */
  readonly gpcHonoured: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly preferences: string;
  /** Closes the notice where nobody has to be asked. */
  readonly understood: string;
  readonly readPolicy: string;
  /** What each default category is for, as it goes on after "to …". */
  readonly functionalityPurpose: string;
  readonly analyticsPurpose: string;
  readonly preferencePurpose: string;
  readonly targetingPurpose: string;
}

/** What the second layer says: the preferences. What stands in the page says some of it too. */
export interface DetailMessages {
  readonly preferencesTitle: string;
  readonly preferencesIntro: string;
  readonly save: string;
  readonly close: string;
  readonly functionalityTitle: string;
  readonly analyticsTitle: string;
  readonly preferenceTitle: string;
  readonly targetingTitle: string;
  /** What each default category does, as a sentence. */
  readonly functionalityDetail: string;
  readonly analyticsDetail: string;
  readonly preferenceDetail: string;
  readonly targetingDetail: string;
  /** What refusing it costs. */
  readonly analyticsWithout: string;
  readonly preferenceWithout: string;
  readonly targetingWithout: string;
  readonly alwaysOn: string;
  /** Why a required category or service has no switch. */
  readonly alwaysOnWhy: string;
  readonly allowed: string;
  readonly refused: string;
  readonly serviceCount: Plural;
  readonly provider: string;
  readonly purpose: string;
  readonly cookiesAndStorage: string;
  /** How long a cookie, or what a provider collects, is kept. */
  readonly keptFor: string;
  readonly cookie: string;
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly database: string;
  readonly serverLog: string;
  /** Links to a service's own policy and opt-out: `{name}`. */
  readonly policyOf: string;
  readonly optOutAt: string;
  /** Links to the clause of this site's policy. */
  readonly inOurPolicy: string;
  /** When the visitor decided: `{date}`. */
  readonly decidedOn: string;
  /** The decision's id, to ask about it: `{id}`. */
  readonly choiceId: string;
  readonly notDecided: string;
  readonly eraseCookies: string;
  readonly erasedCount: Plural;
  /** What could not be deleted: `{names}`. */
  readonly notErased: string;
  readonly minorNotice: string;
}

/** What stands in the page itself says beside that: declaration, placeholders, the opt-out. */
export interface InPageMessages {
  readonly name: string;
  readonly changeChoice: string;
  readonly downloadReceipt: string;
  readonly noServices: string;
  /** In the place of gated content: `{name}` would load, for `{purpose}`. */
  readonly placeholder: string;
  readonly allowOnce: string;
  readonly allowAlways: string;
  readonly doNotSell: string;
  readonly optOutHonoured: string;
  readonly undoOptOut: string;
}

/** What both layers say. */
export interface LayerMessages extends BannerMessages, DetailMessages {}

/** A whole language. */
export interface Messages extends LayerMessages, InPageMessages {}
