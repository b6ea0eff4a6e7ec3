// The events that are fired on `document`. Only assent.ts fires them, and news.ts for it.
import type { Consent } from './consent.js';
import type { Method } from './decision.js';

/** What of the interface is open: nothing, the banner, or the preferences. */
export type Layer = 'none' | 'banner' | 'preferences';

/** What each event carries beside its name. */
export interface EventFields {
  /** Assent has started: what is tagged is gated, and the visitor is asked if need be. */
  ready: { readonly consent: Consent };
  /** What the visitor allows has changed; `changed` names the categories and services whose answer is now a different one. */
  change: { readonly consent: Consent; readonly changed: readonly string[]; readonly method: Method | null };
  /** A layer is to be shown. With the interface off, this is where a page shows its own. */
  show: { readonly layer: Layer };
  /** The layer that was shown is to be hidden; `none` when all has ended. */
  hide: { readonly layer: Layer };
  /** The interface speaks another language now. */
  language: { readonly language: string };
  /** A tagged element is held back. Fired once for each element. */
  blocked: { readonly element: Element; readonly needs: string };
  /** A tagged element was let go. */
  activated: { readonly element: Element; readonly needs: string };
}

/** An event of ours, with its fields. */
export type AssentEvent<Name extends keyof EventFields> = Event & EventFields[Name];

/** The class of all of them: `new AssentEvent('show', { layer: 'banner' })`. */
export const AssentEvent = class FieldsEvent extends Event {
  constructor(type: string, fields: object) {
    super(`assent-${type}`);
    // The descriptors of a frozen object are read-only, which makes the event's fields read-only too.
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(Object.freeze(fields)));
  }
} as new <Name extends keyof EventFields>(name: Name, fields: EventFields[Name]) => AssentEvent<Name>;

declare global {
  interface DocumentEventMap {
    'assent-ready': AssentEvent<'ready'>;
    'assent-change': AssentEvent<'change'>;
    'assent-show': AssentEvent<'show'>;
    'assent-hide': AssentEvent<'hide'>;
    'assent-language': AssentEvent<'language'>;
    'assent-blocked': AssentEvent<'blocked'>;
    'assent-activated': AssentEvent<'activated'>;
  }
}
