// Loads what draws: each part when it is to be seen, or, the second layer, when the visitor comes near its button.
import { PREFERENCES } from '../core/actions.js';
import { attempt } from '../core/attempt.js';
import type { AssentEvent } from '../core/events.js';
import { showTrigger } from './trigger/show-trigger.js';

/** The files that draw, and the page's events. */
export interface Drawing {
  banner(use: (part: { mountBanner(near: () => unknown): void }) => void): unknown;
  preferences(use?: (part: { mountPreferences(): void; mountElements(): void }) => void): unknown;
  /** What follows a decision, fetched when one is near. */
  aftermath(): unknown;
  /** Listens to the document until all ends. */
  hear(type: string, act: (event: Event) => void): unknown;
}

/** What stands in a page and needs more than the banner. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** Watches the page for what has to be drawn. */
export function loadInterface({ banner, preferences, aftermath, hear }: Drawing): void {
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
}
