// What came of erasing what withdrawn services had left on the device.

/** Each entry is a kind and a name: `cookie _ga`, `local ga:visits`. */
export interface Erasure {
  /** What is gone. */
  readonly erased: readonly string[];
  /** What no script can erase: HttpOnly cookies, what a server keeps, a database that is still open. */
  readonly left: readonly string[];
}
