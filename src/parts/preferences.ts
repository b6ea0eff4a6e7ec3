// assent-preferences.js: everything but the first layer. The script tag asks for it when the preferences are wanted or
// near, and where the page has a declaration, an opt-out or a placeholder.
import { ChoicesElement } from '../ui/choices/choices.js';
import { DeclarationElement } from '../ui/declaration/declaration.js';
import { place, placeAll, unplace } from '../ui/placeholder/place.js';
import { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import { PreferencesElement } from '../ui/preferences/preferences.js';
import { register } from '../ui/shared/register.js';
import { speakLanguages } from './ui.js';

let isMounted = false;

/** Brings the page's own elements to life, and puts placeholders where blocked elements want one, now and later. */
export function mountElements(): void {
  if (isMounted) return;
  isMounted = true;
  speakLanguages();
  register('assent-preferences', PreferencesElement);
  register('assent-declaration', DeclarationElement);
  register('assent-placeholder', PlaceholderElement);
  register('assent-choices', ChoicesElement);
  document.addEventListener('assent-blocked', ({ element }) => place(element));
  document.addEventListener('assent-activated', ({ element }) => unplace(element));
  document.addEventListener('assent-change', placeAll);
  placeAll();
}

/** Puts the dialog into the page, unless the page has one of its own. */
export function mountPreferences(): void {
  mountElements();
  if (!document.querySelector('assent-preferences')) document.body.append(document.createElement('assent-preferences'));
}
