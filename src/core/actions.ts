// Buttons anywhere in the page: `data-assent-action="…"`, and links to `#assent-preferences`. One listener for all of them,
// whenever they were inserted.
import { listen } from './listen.js';

const ACTION = 'data-assent-action';

const LINK = 'a[href$="#assent-preferences"]';

/** What shows the preferences when it is clicked. */
export const PREFERENCES = `[${ACTION}=preferences],${LINK}`;

/** Value of the attribute → what it calls. */
const CALLS = {
  'accept-all': 'acceptAll',
  'reject-all': 'rejectAll',
  withdraw: 'withdraw',
  'opt-out': 'optOut',
  preferences: 'showPreferences',
} as const;

/** Whoever can do what the buttons say. */
export type Actor = Readonly<Record<(typeof CALLS)[keyof typeof CALLS], () => unknown>>;

/** Does what an element's action says when the visitor clicks it; other values are left to the page. */
export function listenForActions(actor: Actor): () => void {
  const onClick = (event: Event) => {
    // Also what stands in an open shadow root, for which the document names its host as the target.
    const isButton = (one: EventTarget): one is Element => one instanceof Element && one.matches(`[${ACTION}],${LINK}`);
    const button = event.composedPath().find(isButton);
    if (!button) return;
    const call = CALLS[(button.getAttribute(ACTION) ?? 'preferences') as keyof typeof CALLS];
    // No action is called what every object has.
    if (!actor[call]) return;
    event.preventDefault();
    actor[call]();
  };
  // Heard on the way down: a page that stops clicks on their way up swallows no refusal.
  return listen(document, 'click', onClick, true);
}
