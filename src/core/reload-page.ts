// Loading the page again.
import { attempt } from './attempt.js';

/**
 * Loads the page anew by its address, without the end of it that opens the preferences: they have been answered. A page that
 * answered a form must not get that form a second time (into a basket): Chromium would send it again, and Firefox would ask,
 * unless the page has written to its history.
 */
export function reloadPage(): void {
  attempt(() => history.replaceState(history.state, '', location.href.replace('#assent-preferences', '')));
  location.reload();
}
