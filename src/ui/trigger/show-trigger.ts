// When the trigger is there: after a decision, on pages that have no such control of their own.
import type { Assent } from '../../api.js';
import { PREFERENCES } from '../../core/actions.js';
import { TriggerElement } from './trigger.js';

const NAME = 'assent-trigger';

/** Any other way to the preferences that a page has. The hidden banner's button is none. */
const OTHER = `:is(${PREFERENCES}):not(assent-banner *)`;

/** Puts the trigger into the page when it is due; a site may want it always, or never. */
export function showTrigger(): void {
  const { get, settings } = (window.assent ?? {}) as Partial<Assent>;
  if (!settings) return;
  const { trigger = 'auto' } = settings.config.ui ?? {};
  const isDue = trigger === 'auto' ? get?.().decided && !document.querySelector(OTHER) : trigger === 'always';
  if (!isDue || document.querySelector(NAME)) return;
  if (!customElements.get(NAME)) customElements.define(NAME, TriggerElement);
  document.body.append(document.createElement(NAME));
}
