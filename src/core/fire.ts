// Fires the library's events, where there is a page to hear them.
import { AssentEvent, type EventFields } from './events.js';

/** Fires one of our events on the document. */
export function fire<Name extends keyof EventFields>(event: Name, fields: EventFields[Name]): void {
  if (typeof document !== 'undefined') document.dispatchEvent(new AssentEvent(event, fields));
}
