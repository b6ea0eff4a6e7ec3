// Buttons anywhere in the page: `data-assent-action="…"`, and links to `#assent-preferences`. One listener for all of them,
// whenever they were inserted.
import { listen } from './listen.js';

const ACTION = 'data-assent-action';

const LINK = 'a[href$="#assent-preferences"]';

/** What shows the preferences when it is clicked. */
export const PREFERENCES = `[${ACTION}=preferences],${LINK}`;

/** Does what an element's action says when the visitor clicks it; other values are left to the page. */
export function listenForActions(actions: ReadonlyMap<string, () => unknown>): () => void {
  const onClick = (event: Event) => {
    const button = (event.target as Partial<Element>).closest?.(`[${ACTION}],${LINK}`);
    const act = button && actions.get(button.getAttribute(ACTION) ?? 'preferences');
    if (!act) return;
    event.preventDefault();
    act();
  };
  // Heard on the way down: a page that stops clicks on their way up swallows no refusal.
  return listen(document, 'click', onClick, true);
}
