// When the trigger is there: after a decision, on pages that have no such control of their own.
import { PREFERENCES } from '../../core/actions.js';
import { TriggerElement } from './trigger.js';

/** Any other way to the preferences that a page has. The hidden banner's button is none. */
const OTHER = `:is(${PREFERENCES}):not(assent-banner *)`;

const NAME = 'assent-trigger';

/** The one that we put into the page. */
let made: Element | undefined;

/** Puts the trigger into the page while it is due; a site may want it always, or never. */
export function showTrigger(): void {
  const { assent } = window;
  if (!assent || !('settings' in assent) || !document.body || document.readyState === 'loading') return;
  const { trigger = 'auto' } = assent.settings.config.ui ?? {};
  const isDue = trigger === 'always' || (trigger === 'auto' && assent.get().decided && !document.querySelector(OTHER));
  if (!isDue) return made?.remove();
  if (!customElements.get(NAME)) customElements.define(NAME, TriggerElement);
  if (!document.querySelector(NAME)) document.body.append((made ??= document.createElement(NAME)));
}
