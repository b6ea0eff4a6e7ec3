// Loading the page again.
import { attempt } from './attempt.js';

/**
 * Asks for the page by its address. What a form was sent to is not sent it a second time, into a basket: Chromium would do
 * that, and Firefox would ask; but not where the page has written to its history.
 */
export function reloadPage(): void {
  attempt(() => history.replaceState(history.state, ''));
  location.reload();
}
