// Buttons anywhere in the page: `data-assent-action="…"`, and links to `#assent-preferences`. One listener for all of them,
// whenever they were inserted.
import { closest } from './closest.js';
import { listen } from './listen.js';

/** The attribute that says what an element does. */
export const ACTION = 'data-assent-action';

const HASH = '#assent-preferences';

const LINK = `a[href$="${HASH}"]`;

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

/** Every value of the attribute. */
export const ACTIONS = Object.keys(CALLS);

/** Whoever can do what the buttons say. */
export type Actor = Readonly<Record<(typeof CALLS)[keyof typeof CALLS] | 'hidePreferences', () => unknown>> & {
  /** Tells the developer that an element's action does not exist. */
  explain(element: Element): void;
};

/** Does what an element's action says when the visitor presses it, and has an unknown one explained. Returns what ends it. */
export function listenForActions(actor: Actor): () => void {
  const onPress = (event: Event) => {
    const path = event.composedPath();
    // The path also has what stands in an open shadow root, of which the target is only the host.
    const button = path.find((one) => closest(one, `[${ACTION}],${LINK}`) === one) as Element | undefined;
    if (!button) return;
    const act = actor[CALLS[(button.getAttribute(ACTION) ?? 'preferences') as keyof typeof CALLS]];
    const { key } = event as KeyboardEvent;
    // On an element that browsers do not make a button, Enter and the space bar count as a press.
    const isPressed = button === path[0] && /^( |Enter)$/.test(key) && !button.matches('button,input,summary');
    // Not an action of ours. A name that every object inherits, such as "constructor", finds no method of the actor either.
    if (!act) actor.explain(button);
    else if (isPressed || !key) {
      event.preventDefault();
      act();
    }
  };
  // At any other address they close: they would cover what it leads to, such as a clause of the policy.
  const onAddress = (moved?: Event) =>
    location.hash === HASH ? actor.showPreferences() : moved && actor.hidePreferences();
  // In the capture phase, so that a page that stops clicks from bubbling can't swallow a refusal.
  const stops = [
    listen(document, 'click', onPress, true),
    listen(document, 'keydown', onPress, true),
    listen(window, 'hashchange', onAddress),
  ];
  // The page may have been opened with such an address; it is followed once the page has started.
  setTimeout(onAddress);
  return () => stops.forEach((stop) => stop());
}
