// Loads what draws: each part when it is to be seen, or, the second layer, when the visitor comes near its button.
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
  /** Gets what ends it all. */
  readonly stops: (() => void)[];
}

/** For how many milliseconds a page may go on changing before it is looked at. */
const PATIENCE = 200;

/** What a page may contain that assent-elements.js draws. */
const ELEMENTS = 'assent-declaration,assent-choices,[data-assent-placeholder]';

/** What works as a button and would be none to the keyboard, nor to who can't see it. */
const UNREACHABLE = `:is(a:not([href]),div,i,img,label,li,p,span)[${ACTION}]:not([tabindex])`;

/** Watches the page for what has to be drawn. */
export function loadInterface({ banner, preferences, aftermath, stops }: Drawing): void {
  const hear = (type: string, act: (event: Event) => void) => stops.push(listen(document, type, act));
  const mountElements = (blocked?: Element) => preferences((part) => part.mountElements(blocked));
  // A banner of the page's own hides until it is drawn. One that a server wrote is drawn, and hides when there is no question.
  let sheet: CSSStyleSheet | undefined;
  attempt(() => document.adoptedStyleSheets.push((sheet = new CSSStyleSheet())));
  const hide = (banners: string) => sheet?.replaceSync(`${banners}:not(:defined){--_d:none;display:none!important}`);
  hide('assent-banner:not([prerendered])');
  const complete = () => {
    if (document.readyState === 'loading') return;
    const assent = (window.assent ?? {}) as Partial<Assent>;
    attempt(() => showTrigger(assent));
    for (const one of document.querySelectorAll<HTMLElement>(UNREACHABLE)) {
      one.tabIndex = 0;
      if (!one.hasAttribute('role')) one.setAttribute('role', 'button');
    }
    const { get, mode, settings } = assent;
    if (sheet && get && !isAsked(get(), settings as Rules, mode as Mode)) {
      hide('assent-banner');
      // Once: a page that changes often pays for it no second time.
      sheet = undefined;
    }
    if (document.querySelector(ELEMENTS)) mountElements();
  };
  // What only completes the page holds up neither its parsing nor a click.
  const completeSoon = () => setTimeout(complete);
  hear('assent-show', (event) => {
    if ((event as AssentEvent<'show'>).layer === 'banner') banner((part) => part.mountBanner(aftermath));
    else preferences((part) => part.mountPreferences());
  });
  hear('assent-blocked', (event) => {
    const { element } = event as AssentEvent<'blocked'>;
    if (element.matches(ELEMENTS)) mountElements(element);
  });
  const prepare = ({ target }: Event) => {
    if (closest(target, PREFERENCES)) preferences();
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
