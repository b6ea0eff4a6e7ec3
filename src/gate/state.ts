// What the gate keeps in mind about an element.
import type { Release } from './release.js';

/** What is known of an element that was met. One that we made in the place of another shares that one's. */
export interface State {
  /** A script that may be marked as run already: see `renewScript`. */
  isLate: boolean;
  /** The round in which it may go though its need is not met. */
  once?: number | undefined;
  isBlocked?: boolean;
  /** It was let go; this is the way back. */
  way?: Release | undefined;
}
