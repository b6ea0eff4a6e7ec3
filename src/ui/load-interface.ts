// Loads the files that draw: each when it is needed, and the second layer as soon as the visitor comes near its button.
import { ACTION, PREFERENCES } from '../core/actions.js';
import type { Assent } from '../api.js';
import { attempt } from '../core/attempt.js';
import { closest } from '../core/closest.js';
import type { Rules } from '../core/categories.js';
import type { Mode } from '../core/decision.js';
import type { AssentEvent } from '../core/events.js';
import { isAsked } from '../core/is-asked.js';
import { listen } from '../core/listen.js';
import { showTrigger } from './trigger/show-trigger.js';

/** The files that draw. */
export interface Drawing {
  /** Its `prepareDecision` is called when a decision is near. */
  banner(use: (part: { mountBanner(prepareDecision: () => unknown): void }) => void): unknown;
  preferences(use?: (part: { mountPreferences(): void; mountElements(blocked?: Element): void }) => void): unknown;
  /** What follows a decision, fetched when one is near. */
  aftermath(): unknown;
  /** The list that gets the functions that end all of this. */
  readonly stops: (() => void)[];
}

/** How many milliseconds after a change the page is looked at; further changes meanwhile count with it. */
const PATIENCE = 200;

/** What a page may contain that assent-elements.js draws. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** Watches the page for what has to be drawn. */
export function loadInterface({ banner, preferences, aftermath, stops }: Drawing): void {
  const hear = (type: string, act: (event: Event) => void) => stops.push(listen(document, type, act));
  const mountElements = (blocked?: Element) => preferences((part) => part.mountElements(blocked));
  // A banner in the page's own markup is hidden until it is drawn. A prerendered one is hidden only if there is no question.
  let sheet: CSSStyleSheet | undefined;
  attempt(() => document.adoptedStyleSheets.push((sheet = new CSSStyleSheet())));
  const hide = (banners: string) => sheet?.replaceSync(`${banners}:not(:defined){--_d:none;display:none!important}`);
  hide('assent-banner:not([prerendered])');
  const complete = () => {
    if (document.readyState === 'loading') return;
    const assent = (window.assent ?? {}) as Partial<Assent>;
    attempt(() => showTrigger(assent));
    // What works as a button by our attribute, but not for the keyboard and for screen readers.
    const unreachable = `:is(a:not([href]),i,img,div,label,li,p,span)[${ACTION}]:not([tabindex])`;
    for (const one of document.querySelectorAll<HTMLElement>(unreachable)) {
      one.tabIndex = 0;
      if (!one.hasAttribute('role')) one.setAttribute('role', 'button');
    }
    const { get, mode, settings } = assent;
    if (sheet && get && !isAsked(get(), settings as Rules, mode as Mode)) {
      hide('assent-banner');
      // Once is enough, and a page that changes often does not pay for it again.
      sheet = undefined;
    }
    if (document.querySelector(ELEMENTS)) mountElements();
  };
  // What only completes the page holds up neither its parsing nor a click.
  const completeSoon = () => setTimeout(complete);
  hear('assent-show', (event) => {
    if ((event as AssentEvent<'show'>).layer === 'banner') banner((part) => part.mountBanner(aftermath));
    else {
      aftermath();
      preferences((part) => part.mountPreferences());
    }
  });
  hear('assent-blocked', (event) => {
    const { element } = event as AssentEvent<'blocked'>;
    if (element.matches(ELEMENTS)) mountElements(element);
  });
  const prepare = ({ target }: Event) => {
    if (closest(target, PREFERENCES)) preferences();
  };
  for (const type of ['pointerover', 'focusin']) hear(type, prepare);
  for (const type of ['DOMContentLoaded', 'assent-ready', 'assent-change', 'assent-hide']) hear(type, completeSoon);
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
