// assent-preferences.js: the second layer. The script tag asks for it when the preferences are wanted or near, and where the
// page has elements of its own that speak the same words.
import { PreferencesElement } from '../ui/preferences/preferences.js';
import { putPreferences } from '../ui/preferences/put-preferences.js';
import { register } from '../ui/shared/register.js';
import { speakLanguages } from './ui.js';

/** Brings the page's own elements to life: declaration, opt-out and placeholders, now and later. */
export function mountElements(blocked?: Element): void {
  speakLanguages();
  // Where that file does not arrive the page lacks what it draws, and nothing else.
  import('./elements.js').then(
    (part) => part.mount(blocked),
    () => undefined,
  );
}

/** Puts the dialog into the page, unless the page has one of its own. */
export function mountPreferences(): void {
  mountElements();
  register('assent-preferences', PreferencesElement);
  putPreferences();
}
