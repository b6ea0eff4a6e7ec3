// Loads what draws: each part when it is to be seen, or, the second layer, when the visitor comes near its button.
import { PREFERENCES } from '../core/actions.js';
import { showTrigger } from './trigger/show-trigger.js';

/** Fetches the files that draw; nothing where one can't be had. */
export interface Drawing {
  banner(): Promise<{ mountBanner(near: () => unknown): void } | undefined>;
  preferences(): Promise<{ mountPreferences(): void; mountElements(): void } | undefined>;
  /** What follows a decision, fetched when one is near. */
  aftermath(): unknown;
}

/** What stands in a page and needs more than the banner. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** Watches the page for what has to be drawn. */
export function loadInterface({ banner, preferences, aftermath }: Drawing): void {
  const fill = () => void preferences().then((part) => part?.mountElements());
  const complete = () => {
    if (document.readyState === 'loading') return;
    showTrigger();
    if (document.querySelector(ELEMENTS)) fill();
  };
  const prepare = ({ target }: Event) => {
    if ((target as Partial<Element>).closest?.(PREFERENCES)) void preferences();
  };
  document.addEventListener('assent-show', ({ layer }) => {
    if (layer === 'banner') void banner().then((part) => part?.mountBanner(aftermath));
    else void preferences().then((part) => part?.mountPreferences());
  });
  document.addEventListener('assent-blocked', ({ element }) => element.matches(ELEMENTS) && fill());
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, prepare);
  for (const type of ['assent-ready', 'assent-change', 'DOMContentLoaded']) document.addEventListener(type, complete);
  complete();
}
