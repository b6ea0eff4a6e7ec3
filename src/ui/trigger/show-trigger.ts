// When the trigger is there: after a decision, on pages that have no such control of their own.
import { PREFERENCES } from '../../core/actions.js';
import { TriggerElement } from './trigger.js';

/** Any other way to the preferences that a page has. The hidden banner's button is none. */
const OTHER = `:is(${PREFERENCES}):not(assent-banner *)`;

/** Puts the trigger into the page when it is due; a site may want it always, or never. */
export function showTrigger(): void {
  const { assent } = window;
  if (!assent || !('settings' in assent) || !document.body) return;
  const { trigger = 'auto' } = assent.settings.config.ui ?? {};
  const isDue = trigger === 'always' || (trigger === 'auto' && assent.get().decided && !document.querySelector(OTHER));
  if (!isDue || document.readyState === 'loading') return;
  if (!customElements.get('assent-trigger')) customElements.define('assent-trigger', TriggerElement);
  if (!document.querySelector('assent-trigger')) document.body.append(document.createElement('assent-trigger'));
}
