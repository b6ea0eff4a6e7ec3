// What the gate keeps in mind about an element.
import type { Release } from './release.js';

/** What is known of an element that was met. One that we made in the place of another shares that one's. */
export interface State {
  /** Whether it is a script that browsers may count as run already: see `renewScript`. */
  isLate: boolean;
  /** The round (see gate.ts) in which it may go though its need is not met. */
  once?: number | undefined;
  /** Whether it was said that it is held back. */
  isBlocked?: boolean;
  /** How to hold it back again; there once it was let go. */
  undo?: Release | undefined;
}
