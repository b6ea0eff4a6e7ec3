// The proof of a decision, as pages see it. How it is made and kept is the store's affair.
import type { Answers, Method } from './decision.js';

/** What was shown when the visitor decided. */
export interface Shown {
  /** What it was: `banner`, `preferences`, `placeholder`, `choices` (the opt-out), or `api` where nothing was. */
  readonly layer: string;
  /** The language of the texts. */
  readonly language: string;
  /** Every text that was shown. */
  readonly texts: readonly string[];
}

/** The proof of one decision: no address, no user agent, nothing that says who it was but the decision's own id. */
export interface Receipt {
  /** The decision's random id. */
  readonly id: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  /** When it runs out, ISO 8601. */
  readonly expires: string;
  /** The version of what was asked. */
  readonly revision: string;
  /** How it was made. */
  readonly method: Method;
  /**
   * What was shown then: `banner`, `preferences`, `placeholder`, `choices` (the opt-out), or `api` where nothing was. A call by the
   * page's code counts as an answer to what is shown.
   */
  readonly layer: string;
  /** The language of what was shown; empty where nothing was. */
  readonly language: string;
  /**
   * Over the texts shown and the categories and services asked for: `sha256-` and hex; `fnv1a-` where the page has no
   * secure origin, which notices change but proves less; empty for the moment that it takes to work out.
   */
  readonly hash: string;
  /** The rule of the visitor's place, by its id. */
  readonly regime: string;
  /** Whether the browser asked for privacy (GPC), where that rule hears it. */
  readonly gpc: boolean;
  /** Whether the visitor was treated as a minor. */
  readonly minor: boolean;
  /** What has held for each category since. */
  readonly choices: Answers;
  /** What has held for each service since. */
  readonly services: Answers;
  /** The library's version. */
  readonly version: string;
}
