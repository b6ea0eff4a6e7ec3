// Scripts that run late may wait for events that are long past. Only they are told of those, and only once the scripts that
// they share an order with have run: in any page those events come after all of its scripts.
import { lanesOf } from './lanes.js';
import { needsOf } from './markup.js';
import type { Enqueue } from './order.js';
import { replaceMethod } from './replace-method.js';

const PAST = /^(load|DOMContentLoaded|readystatechange)$/;

/** Deprecated, but there in every browser, and shorter than its successor. */
interface OldPerformance {
  readonly timing?: { readonly domContentLoadedEventStart: number };
}

/** Whether DOMContentLoaded has been fired. `readyState` turns interactive long before: deferred scripts run in between. */
const isAnnounced = () => (performance as OldPerformance).timing?.domContentLoadedEventStart;

/**
 * Calls the listeners that released scripts add for a past event: once, in order, if the script is still allowed then.
 * `running` gives the script that runs now. Returns what ends it.
 */
export function answerPastEvents(
  running: () => Element | null | undefined,
  enqueue: Enqueue,
  isAllowed: (element: Element) => boolean,
  categoryOf: (name: string) => string,
): () => void {
  /** The script whose listener we are calling: what that adds in its turn is the script's as well. */
  let answering: Element | null = null;
  /** The needs of all scripts that have asked. The empty one stands for the page itself. */
  const asked = new Set(['']);
  /** The script that asks, if the event is ours to fire. DOMContentLoaded always is: the browser's may come before that turn. */
  const askerOf = (type: string) =>
    PAST.test(type) && (type[0] === 'D' || document.readyState === 'complete') ? (answering ?? running()) : null;

  const answer = (target: EventTarget) => (add: EventTarget['addEventListener']) =>
    function (
      this: EventTarget | undefined,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: AddEventListenerOptions | boolean,
    ) {
      const self = this ?? target;
      const all = { capture: options === true, ...(options as AddEventListenerOptions), once: true };
      const asker = target === self && askerOf(type);
      const isLoading = all.capture && type === 'load';
      if (!asker || isLoading) add.call(self, type, listener, options);
      // A capturing listener for `load` hears what loads in the page: the document's that alone, the window's the page as well.
      if (!asker || (isLoading && target === document)) return;
      const needs = needsOf(asker);
      // Under a name of its own browsers call these listeners as ever, each once, and no others.
      asked.add(needs);
      add.call(target, type + needs, listener, all);
      const say = (): undefined => {
        if (!isAllowed(asker)) return;
        answering = asker;
        // zone.js (of Angular) goes by the name that an event says: by the usual one it would call the listeners of the page.
        const event = new Event(type + needs);
        target.dispatchEvent(
          Object.defineProperties(event, {
            target: { value: document },
            type: { value: 'Zone' in window ? event.type : type },
          }),
        );
        answering = null;
      };
      const turn = () => enqueue(lanesOf(asker, categoryOf), say);
      // `load` comes after DOMContentLoaded here too, whichever a script waits for first.
      if (type[0] !== 'D') setTimeout(turn);
      else if (isAnnounced()) turn();
      else add.call(target, type, turn);
    };

  const forget = (target: EventTarget) => (remove: EventTarget['removeEventListener']) =>
    function (this: EventTarget | undefined, ...[type, ...rest]: Parameters<typeof remove>) {
      for (const needs of asked) remove.call(this ?? target, type + needs, ...rest);
    };

  const stops = [window, document].flatMap((target) => [
    replaceMethod(target, 'addEventListener', answer(target)),
    replaceMethod(target, 'removeEventListener', forget(target)),
  ]);

  const handler = Object.getOwnPropertyDescriptor(window, 'onload');
  // A page that has declared a function of that name has made the property its own.
  if (handler?.configurable) {
    const define = (more?: PropertyDescriptor) => void Object.defineProperty(window, 'onload', { ...handler, ...more });
    define({
      // The page's own handler has been called. Many scripts keep what they find here, and would call it again.
      get: () => (askerOf('load') ? null : (handler.get?.call(window) as unknown)),
      set(listener: EventListener | null) {
        if (askerOf('load')) addEventListener('load', listener as EventListener);
        else handler.set?.call(window, listener);
      },
    });
    stops.push(define);
  }
  return () => stops.forEach((stop) => stop());
}
