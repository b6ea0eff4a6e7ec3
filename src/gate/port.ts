// What the gate asks of whoever makes it, and what it gives.
import type { Root } from './observe.js';

/** What the gate needs to know, and whom it tells. */
export interface GatePort {
  allows(needs: string): boolean;
  /** The category that a name belongs to: scripts of one category run in order. */
  categoryOf(name: string): string;
  /** Hears of each element that is held back, once, and of each that is let go, every time. */
  tell(what: 'blocked' | 'activated', element: Element, needs: string): void;
  /** Whether the visitor may let a single element with these needs go. */
  allowsOnce(needs: string): boolean;
  /** An element is tagged, but the page did not hold it back. */
  explain(element: Element): void;
}

/** The gate of a page. */
export interface Gate {
  /** Starts to let go what may go, in the document and in the roots that are observed already. */
  start(): void;
  /** Watches a root as well, until what this returns is called. */
  observe(root: Root): () => void;
  /** Consent changed: looks at everything again, in document order. */
  update(): void;
  /** Lets one element go, though its need is not met, until consent changes. */
  allowOnce(element: Element): void;
  /** Whether a script ran whose need is no longer met. It can't be stopped; only a reload ends it. */
  isStale(): boolean;
  destroy(): void;
}
