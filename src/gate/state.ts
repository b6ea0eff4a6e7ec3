// What the gate remembers of an element.
import type { Release } from './release.js';

/** The state of an element that was met. One that we made in the place of another shares its state. */
export interface State {
  /** Whether it is a script that browsers may count as run already: see `renewScript`. */
  isLate: boolean;
  /** The round (see gate.ts) in which it may go though its need is not met. */
  once?: number | undefined;
  /** The round in which it was given a turn that it waits for. A change of consent ends them all. */
  turn?: number | undefined;
  /** Whether the page was told that it is held back. */
  isBlocked?: boolean;
  /** How to hold it back again; set once it was let go. */
  undo?: Release | undefined;
}
