// assent-elements.js: what stands in the page itself, and not over it: declaration, opt-out, placeholders. Asked for by the
// preferences' file, whose words it shares, where a page has one of them.
import { ChoicesElement } from '../ui/choices/choices.js';
import { DeclarationElement } from '../ui/declaration/declaration.js';
import { placeHeld } from '../ui/placeholder/place.js';
import { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import { standIn } from '../ui/placeholder/stand-in.js';
import { register } from '../ui/shared/register.js';

let isMounted = false;

/**
 * Brings the page's own elements to life, and puts placeholders where blocked elements want one, now and later. `blocked`
 * was met before this file was here, and may stand in a shadow root.
 */
export function mount(blocked?: Element): void {
  // Another time it would put one over what was let go just once.
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
