// Loads what draws: each part when it is to be seen, or, the second layer, when the visitor comes near its button.
import { PREFERENCES } from '../core/actions.js';
import { attempt } from '../core/attempt.js';
import type { AssentEvent } from '../core/events.js';
import { listen } from '../core/listen.js';
import { showTrigger } from './trigger/show-trigger.js';

/** The files that draw. */
export interface Drawing {
  banner(use: (part: { mountBanner(near: () => unknown): void }) => void): unknown;
  preferences(use?: (part: { mountPreferences(): void; mountElements(): void }) => void): unknown;
  /** What follows a decision, fetched when one is near. */
  aftermath(): unknown;
  /** Where to put the end of what is begun. */
  readonly stops: (() => void)[];
}

/** For how long a page that changes is let change before it is looked at, in milliseconds. */
const PATIENCE = 200;

/** What stands in a page and needs more than the banner. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** Watches the page for what has to be drawn. */
export function loadInterface({ banner, preferences, aftermath, stops }: Drawing): void {
  const hear = (type: string, act: (event: Event) => void) => stops.push(listen(document, type, act));
  const fill = () => preferences((part) => part.mountElements());
  const complete = () => {
    if (document.readyState === 'loading') return;
    attempt(showTrigger);
    if (document.querySelector(ELEMENTS)) fill();
  };
  // What only completes the page holds up neither its parsing nor a click.
  const completeSoon = () => setTimeout(complete);
  hear('assent-show', (event) => {
    if ((event as AssentEvent<'show'>).layer === 'banner') banner((part) => part.mountBanner(aftermath));
    else preferences((part) => part.mountPreferences());
  });
  hear('assent-blocked', (event) => {
    if ((event as AssentEvent<'blocked'>).element.matches(ELEMENTS)) fill();
  });
  const prepare = ({ target }: Event) => {
    if ((target as Partial<Element>).closest?.(PREFERENCES)) preferences();
  };
  for (const type of ['pointerover', 'focusin']) hear(type, prepare);
  for (const type of ['DOMContentLoaded', 'assent-ready', 'assent-hide', 'assent-change']) hear(type, completeSoon);
  // A page that brings a part of itself later, or another one without a load, may bring any of these.
  let due = 0;
  const observer = new MutationObserver(() => {
    due ||= window.setTimeout(() => {
      due = 0;
      complete();
    }, PATIENCE);
  });
  observer.observe(document, { childList: true, subtree: true });
  stops.push(() => observer.disconnect());
}
