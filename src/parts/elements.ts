// assent-elements.js: what stands in the page itself, and not over it: declaration, opt-out, placeholders. Asked for by the
// preferences' file, whose words it shares, where a page has one of them.
import type { AssentEvent } from '../core/events.js';
import { ChoicesElement } from '../ui/choices/choices.js';
import { DeclarationElement } from '../ui/declaration/declaration.js';
import { place, placeAll, unplace } from '../ui/placeholder/place.js';
import { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import { register } from '../ui/shared/register.js';

const blocked = ({ element }: AssentEvent<'blocked'>) => place(element);
const activated = ({ element }: AssentEvent<'activated'>) => unplace(element);

/**
 * Brings the page's own elements to life, and puts placeholders where blocked elements want one, now and later. May be called
 * again: a page hears the same listener once.
 */
export function mount(): void {
  register('assent-declaration', DeclarationElement);
  register('assent-placeholder', PlaceholderElement);
  register('assent-choices', ChoicesElement);
  document.addEventListener('assent-blocked', blocked);
  document.addEventListener('assent-activated', activated);
  document.addEventListener('assent-change', placeAll);
  document.addEventListener('assent-hide', placeAll);
  placeAll();
}
