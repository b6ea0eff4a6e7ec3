// What letting an element go gives: when the next one may follow, and the way back.

/** An element that was let go. */
export interface Release {
  /** When what comes after it may go on; at once where it is missing. */
  readonly done?: Promise<unknown> | undefined;
  /** Scripts that it brought, which run next. */
  readonly brought?: readonly Element[];
  /** Lets go what has come to it since; a template that has left takes along what it brought. */
  more?(): void;
  /** Holds it back again, as far as that is possible. Gives what can be let go another time. */
  stop(): Element | undefined;
}

/** There is no way back. */
export const FINAL: Release = { stop: () => undefined };

/**
 * Lets an element go. `ran` is called once something of it ran, which only a reload ends; `found` is what it is a copy of,
 * or itself.
 */
export type ReleaseElement<Of extends Element = Element> = (element: Of, ran: () => void, found: Element) => Release;
