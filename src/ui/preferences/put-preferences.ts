// The dialog's place in a page that has none of its own.
import { inPage } from './in-page.js';

/** Puts the dialog into the page, unless the page has one of its own. Its element has to be registered. */
export function putPreferences(): void {
  if (!inPage.size && !document.querySelector('assent-preferences'))
    document.querySelector('body')?.append(document.createElement('assent-preferences'));
}
