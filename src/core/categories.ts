// The words for what a visitor can allow: categories, and the services inside them. Every layer may read them.

/** The four kinds of cookie that a storefront's policy names, in the order in which they are shown. */
export const DEFAULT_CATEGORIES = ['functionality', 'analytics', 'preference', 'targeting'] as const;

/** A category as the rules see it; a required one is always on. */
export interface CategoryRule {
  readonly id: string;
  readonly required: boolean;
}

/** A service as the rules see it: follows its category unless it was answered by itself; in a required one it is required. */
export interface ServiceRule extends CategoryRule {
  readonly category: string;
  /** Whether it only counts visits or adapts looks, by the site's word: where the law exempts that, silence allows it. */
  readonly exempt?: boolean;
}

/** What can be asked for on this site. */
export interface Rules {
  readonly categories: readonly CategoryRule[];
  readonly services: readonly ServiceRule[];
}
