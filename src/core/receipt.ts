// The proof of a decision, as pages see it. How it is made and kept is the store's affair.
import type { Answers, Method } from './decision.js';

/** What was shown when the visitor decided. */
export interface Shown {
  /** Where the decision was made: on the banner, in the preferences, or by a call (`api`). */
  readonly layer: string;
  readonly language: string;
  readonly texts: readonly string[];
}

/** The proof of one decision: no address, no user agent, nothing that says who it was but the decision's own id. */
export interface Receipt {
  readonly id: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly expires: string;
  readonly revision: string;
  readonly method: Method;
  readonly layer: string;
  readonly language: string;
  /**
   * Over the texts shown and the categories and services asked for: `sha256-` and hex; `fnv1a-` where the page has no
   * secure origin, which notices change but proves less; empty for the moment that it takes to work out.
   */
  readonly hash: string;
  readonly regime: string;
  readonly gpc: boolean;
  readonly minor: boolean;
  readonly choices: Answers;
  readonly services: Answers;
  /** Of the library. */
  readonly version: string;
}
