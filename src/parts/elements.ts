// assent-elements.js: the elements that stand in the page and not over it: declaration, opt-out, placeholders. Loaded by the
// preferences' file, whose words it shares, if a page has any of them.
import { ChoicesElement } from '../ui/choices/choices.js';
import { DeclarationElement } from '../ui/declaration/declaration.js';
import { placeHeld } from '../ui/placeholder/place.js';
import { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import { standIn } from '../ui/placeholder/stand-in.js';
import { register } from '../ui/shared/register.js';

let isMounted = false;

/**
 * Brings the page's own elements to life, and puts placeholders where blocked elements want one, now and later. `blocked` is
 * an element that was met before this file arrived, and that may stand in a shadow root.
 */
export function mount(blocked?: Element): void {
  // Done twice, it would put a placeholder over what was allowed once.
  if (!isMounted) begin();
  if (blocked) placeHeld(blocked);
}

function begin(): void {
  isMounted = true;
  register('assent-declaration', DeclarationElement);
  register('assent-placeholder', PlaceholderElement);
  register('assent-choices', ChoicesElement);
  standIn();
}
