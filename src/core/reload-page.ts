// Loading the page again.
import { attempt } from './attempt.js';

/**
 * Loads the page anew by its address. A page that answered a form must not get that form a second time (into a basket):
 * Chromium would send it again, and Firefox would ask, unless the page has written to its history.
 */
export function reloadPage(): void {
  attempt(() => history.replaceState(history.state, ''));
  location.reload();
}
