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
  /** Has it said that an element's action is none. */
  explain(element: Element): void;
};

/** Does what an element's action says when the visitor presses it; who presses another value is told that it is none. */
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
    // No action of ours, or a name such as "constructor" that every object inherits: nobody can do that.
    if (!act) actor.explain(button);
    else if (isPressed || !key) {
      event.preventDefault();
      act();
    }
  };
  // They would cover what another address leads to, such as a clause of the policy.
  const onAddress = (moved?: Event) =>
    location.hash === HASH ? actor.showPreferences() : moved && actor.hidePreferences();
  // Heard on the way down: a page that stops clicks on their way up swallows no refusal.
  const stops = [
    listen(document, 'click', onPress, true),
    listen(document, 'keydown', onPress, true),
    listen(window, 'hashchange', onAddress),
  ];
  // The page may have been opened with such an address; it is followed once the page has started.
  setTimeout(onAddress);
  return () => stops.forEach((stop) => stop());
}
