// Prerendered pages: https://wicg.github.io/nav-speculation/prerendering.html
import { listen } from './listen.js';

/**
 * Acts once the page is seen: at once, or, for one that is only prerendered, when it is shown. Then `act` gets the event, before
 * the page's own listeners do.
 */
export function whenSeen(act: (wasPrerendered?: Event) => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    listen(document, 'prerenderingchange', act, true);
  } else act();
}
