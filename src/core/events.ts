// What happens, said on `document`. The classes are part of the contract; only the composition root fires them.
import type { Consent } from './consent.js';
import type { Method } from './decision.js';

/** What of the interface is open: nothing, the banner, or the preferences. */
export type Layer = 'none' | 'banner' | 'preferences';

/** Assent has started: `window.assent` answers from now on. */
export class AssentReadyEvent extends Event {
  constructor(readonly consent: Consent) {
    super('assent-ready');
  }
}

/** What the visitor allows has changed. `changed` names the categories and services whose answer is another now. */
export class AssentChangeEvent extends Event {
  constructor(
    readonly consent: Consent,
    readonly changed: readonly string[],
    readonly method: Method | null,
  ) {
    super('assent-change');
  }
}

/** A layer is to be shown. With the interface off, this is where a page shows its own. */
export class AssentShowEvent extends Event {
  constructor(readonly layer: Layer) {
    super('assent-show');
  }
}

/** The layer that was shown is to be hidden. */
export class AssentHideEvent extends Event {
  constructor(readonly layer: Layer) {
    super('assent-hide');
  }
}

/** A tagged element is held back. Fired once for each element. */
export class AssentBlockedEvent extends Event {
  constructor(
    readonly element: Element,
    readonly needs: string,
  ) {
    super('assent-blocked');
  }
}

/** A tagged element was let go. */
export class AssentActivatedEvent extends Event {
  constructor(
    readonly element: Element,
    readonly needs: string,
  ) {
    super('assent-activated');
  }
}

declare global {
  interface DocumentEventMap {
    'assent-ready': AssentReadyEvent;
    'assent-change': AssentChangeEvent;
    'assent-show': AssentShowEvent;
    'assent-hide': AssentHideEvent;
    'assent-blocked': AssentBlockedEvent;
    'assent-activated': AssentActivatedEvent;
  }
}
