// Decides when the trigger is shown: while the visitor has something to take back, on pages without such a control of their own.
import type { Assent } from '../../api.js';
import { PREFERENCES } from '../../core/actions.js';
import { TriggerElement } from './trigger.js';

const NAME = 'assent-trigger';

/** Whether a visitor can see any other way to the preferences that the page may have. */
const hasOther = () =>
  [...document.querySelectorAll(`:is(${PREFERENCES}):not(assent-trigger,assent-banner *)`)].some(
    (one) => (one as Partial<Element>).checkVisibility?.({ visibilityProperty: true }) ?? true,
  );

/** The one that we put into the page. */
let made: Element | undefined;

/** Puts the trigger into the page while it is due, or takes it out. A site may want it always, or never. */
export function showTrigger({ get, mode, settings }: Partial<Assent>): void {
  const trigger = settings?.config.ui?.trigger;
  // Under opt-out a visitor who was never asked needs a way to object.
  const isNeeded = get?.().decided || mode === 'opt-out';
  const isDue = trigger === 'always' || (trigger !== 'never' && isNeeded && !hasOther());
  if (!isDue) made?.remove();
  else if (!document.querySelector(NAME)) {
    document.querySelector('body')?.append((made ??= document.createElement(NAME)));
  }
  // Registered even if none is due: the page may have one in its own markup.
  if (!customElements.get(NAME)) customElements.define(NAME, TriggerElement);
}
