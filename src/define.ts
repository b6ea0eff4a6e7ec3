// npm entry `assent/define`: importing it registers the elements. Safe to import where there is no page.
import {
  BannerElement,
  ChoicesElement,
  DeclarationElement,
  PlaceholderElement,
  PreferencesElement,
  TriggerElement,
} from './elements.js';
import { standIn } from './ui/placeholder/stand-in.js';
import { putPreferences } from './ui/preferences/put-preferences.js';
import { register } from './ui/shared/register.js';

if (typeof customElements !== 'undefined') {
  register('assent-banner', BannerElement);
  register('assent-choices', ChoicesElement);
  register('assent-declaration', DeclarationElement);
  register('assent-placeholder', PlaceholderElement);
  register('assent-preferences', PreferencesElement);
  register('assent-trigger', TriggerElement);
  // Puts placeholders where blocked elements want one, and takes them away again.
  standIn();
  // A page that has the banner alone still has a button to the preferences.
  document.addEventListener('assent-show', ({ layer }) => layer === 'preferences' && putPreferences());
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-banner': BannerElement;
    'assent-choices': ChoicesElement;
    'assent-declaration': DeclarationElement;
    'assent-placeholder': PlaceholderElement;
    'assent-preferences': PreferencesElement;
    'assent-trigger': TriggerElement;
  }
}
