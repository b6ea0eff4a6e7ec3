// The result of letting an element go: when the next one may follow, and the way back.

/** An element that was let go. */
export interface Release {
  /** Resolves when the next in order may go; missing where that is at once. */
  readonly done?: Promise<unknown> | undefined;
  /** Scripts that it brought, which run next. */
  readonly brought?: readonly Element[];
  /** Lets go what was added to it since. A template that has left the page takes along what it brought. */
  more?(): void;
  /** Holds it back again, as far as that is possible. Returns the element that can be let go another time, if any. */
  stop(): Element | undefined;
}

/** The release of something that can't be held back again. */
export const FINAL: Release = { stop: () => undefined };

/**
 * Lets an element go. `ran` is called once something of it ran that only a reload can end. `found` is the element in the page
 * that `element` was made from, or `element` itself.
 */
export type ReleaseElement<Of extends Element = Element> = (element: Of, ran: () => void, found: Element) => Release;
