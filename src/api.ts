// The contract that pages and the interface see: `window.assent`, and what createAssent returns.
import type { Consent } from './core/consent.js';
import type { Answers, Decision, Mode } from './core/decision.js';
import type { Erasure } from './core/erasure.js';
import type { Layer } from './core/events.js';
import type { Receipt, Shown } from './core/receipt.js';
import type { Settings } from './config/settings.js';

/** The page's consent. Each page has one instance of it. */
export interface Assent {
  /** The library's version. */
  readonly version: string;
  /** What holds, with every default filled in. */
  readonly settings: Settings;
  /** The language that was set, which wins over the page's own; empty before. */
  readonly language: string;
  /** How the rule of the visitor's place treats who has not answered. */
  readonly mode: Mode;
  /** For how many days a yes is kept there. */
  readonly days: number;
  /** What of the interface is to be seen now. */
  readonly layer: Layer;

  /** What the visitor allows now. The object never changes; a later call gives another. */
  get(): Consent;
  /** Whether an expression of `data-assent` holds now. */
  allows(expression: string): boolean;
  /** Resolves once the expression holds; at once if it does already. It may never. */
  when(expression: string): Promise<void>;

  /**
   * The last decision, even if it no longer answers what is asked: it has expired, is of another revision, or was made
   * before a category was added. This is information for the interface, never consent.
   */
  earlier(): Decision | null;

  /** Allows everything that is asked for. A minor gets nothing that is optional. */
  acceptAll(): void;
  /** Refuses what can be refused. Resolves with what came of erasing what refused services had left. */
  rejectAll(): Promise<Erasure>;
  /** Answers some categories, and single services. What is not named stays as it holds now. */
  set(choices: Answers, services?: Answers): Promise<Erasure>;
  /** Takes every yes back. */
  withdraw(): Promise<Erasure>;
  /** Forgets the decision and asks again. */
  reset(): Promise<Erasure>;
  /** A minor is never asked, and gets nothing that is optional. Lasts for this page. */
  setMinor(minor: boolean): void;

  /** The proof of the decision that holds; null before one. */
  receipt(): Receipt | null;
  /** The last proofs on this device, at most 20, oldest first. */
  receipts(): Receipt[];
  /** For the interface: notes what it shows, so that the receipt of the next decision can prove it. */
  present(shown: Shown): void;

  /** Calls back after every change. Returns a function that ends it. */
  subscribe(listener: (consent: Consent) => void): () => void;
  /** Gates an open shadow root as well. Returns a function that ends it. */
  observe(root: ShadowRoot): () => void;
  /** Lets one element load though its need is refused: until the next decision, never stored. A minor gets nothing. */
  allowOnce(element: Element): void;
  /** Calls back with this object at once. What was pushed before the library arrived is called when it starts. */
  push(callback: (assent: Assent) => void): void;

  /** Refuses that data is sold or shared: targeting is off, every other answer stays. */
  optOut(): Promise<Erasure>;
  /** Shows the banner, also to who has answered already. */
  showBanner(): void;
  /** Closes the banner; nothing is answered by that. */
  hideBanner(): void;
  /** Opens the preferences, in the banner's place. */
  showPreferences(): void;
  /** Closes them; a visitor who has not answered is asked again. */
  hidePreferences(): void;
  /** Sets the language of the interface: `de`, `pt-BR`. */
  setLanguage(code: string): void;
  /** Explains the faults of the configuration, or of an element's markup, on the console; each once. */
  explain(element?: Element): void;
  /** Ends everything: nothing is watched, gated or shown by it any more. */
  destroy(): void;
}

declare global {
  // A server's compiler knows no page and finds these two empty; where there is a page they add nothing to its own.
  /* eslint-disable @typescript-eslint/no-empty-object-type */
  interface Element {}
  interface ShadowRoot {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
  interface Window {
    /** The page's instance; before the library is here, a list of what to call back then. */
    assent?: Assent | ((assent: Assent) => void)[] | undefined;
  }
}
