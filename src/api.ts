// The contract that pages and the interface see: `window.assent`, and what createAssent returns.
import type { Consent } from './core/consent.js';
import type { Answers } from './core/decision.js';
import type { Layer } from './core/events.js';
import type { Settings } from './config/settings.js';

/** Consent of this page. There is one for each page. */
export interface Assent {
  readonly version: string;
  /** What holds, with every default filled in. */
  readonly settings: Settings;
  /** What of the interface is to be seen now. */
  readonly layer: Layer;

  /** What the visitor allows now. The object never changes; a later call gives another. */
  get(): Consent;
  /** Whether an expression of `data-assent` holds now. */
  allows(expression: string): boolean;
  /** Resolves once the expression holds; at once if it does already. It may never. */
  when(expression: string): Promise<void>;

  acceptAll(): void;
  rejectAll(): void;
  /** Answers some categories, and single services. What is not named keeps its answer, or is refused where it had none. */
  set(choices: Answers, services?: Answers): void;
  /** Takes every yes back. */
  withdraw(): void;
  /** Forgets the decision and asks again. */
  reset(): void;
  /** A minor is never asked, and gets nothing that is optional. Lasts for this page. */
  setMinor(minor: boolean): void;

  /** Calls back after every change. Returns the end of it. */
  subscribe(listener: (consent: Consent) => void): () => void;
  /** Gates an open shadow root as well. Returns the end of it. */
  observe(root: ShadowRoot): () => void;
  /** Calls back with this object: at once, or when it was queued before the library arrived, once it is here. */
  push(callback: (assent: Assent) => void): void;

  showBanner(): void;
  hideBanner(): void;
  /** Has the configuration's faults explained on the console, once. */
  explain(): void;
  /** Ends everything: nothing is watched, gated or shown by it any more. */
  destroy(): void;
}

declare global {
  interface Window {
    assent?: Assent | ((assent: Assent) => void)[];
  }
}
