// A row of the contract with the vendors, whose table is contracts.ts.

/** What a vendor is called with, at each moment of a visit. */
export interface Contract {
  /** What the vendor puts into the page. */
  readonly here: readonly string[];
  /** Whether its queue is made where it is not there yet. */
  readonly isQueue?: boolean;
  /** Nobody has answered. */
  readonly default: readonly string[];
  /** Then everything is accepted. */
  readonly grant: readonly string[];
  /** Instead, everything is refused. */
  readonly refuse: readonly string[];
  /** From analytics alone to targeting alone. */
  readonly change: readonly string[];
  /** Everything was accepted, and is taken back. */
  readonly withdraw: readonly string[];
  /** Another page of someone who has accepted everything. */
  readonly again: readonly string[];
  /** Where nobody has to be asked, a browser that asks for privacy: everything but targeting. */
  readonly gpc: readonly string[];
  /** A minor, or someone whose yes counts no more; nothing where that is the same as nobody's answer. */
  readonly closed?: readonly string[];
}
