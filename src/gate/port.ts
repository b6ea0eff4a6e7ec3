// What the gate asks of whoever makes it.

/** What the gate needs to know, and whom it tells. */
export interface GatePort {
  allows(needs: string): boolean;
  /** The category that a name belongs to: scripts of one category run in order. */
  categoryOf(name: string): string;
  /** Each element that is held back is told of once, and each time that one is let go. */
  tell(what: 'blocked' | 'activated', element: Element, needs: string): void;
  /** Whether the visitor may let a single element go that has this need. */
  allowsOnce(needs: string): boolean;
  /** An element is tagged, but the page did not hold it back. */
  explain(element: Element): void;
}
