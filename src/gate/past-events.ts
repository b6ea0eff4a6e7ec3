// Scripts that run late may wait for events long past. They alone are told that those have been, once what they are in one
// order with has run: in any page those events come after all of its scripts.
import { lanesOf } from './lanes.js';
import { needsOf } from './markup.js';
import type { Enqueue } from './order.js';
import { replaceMethod } from './replace-method.js';

const PAST = /^(load|DOMContentLoaded|readystatechange)$/;

/** Deprecated, but there in every browser, and shorter to ask than what came after it. */
interface OldPerformance {
  readonly timing?: { readonly domContentLoadedEventStart: number };
}

/** Whether DOMContentLoaded has been said. A document is interactive long before: what is deferred runs first. */
const isAnnounced = () => (performance as OldPerformance).timing?.domContentLoadedEventStart;

/**
 * Calls back what our scripts add for a past event: once, in their order, if they are still allowed then. `running` is the
 * one that runs now. Returns what ends it.
 */
export function answerPastEvents(
  running: () => Element | null,
  enqueue: Enqueue,
  isAllowed: (element: Element) => boolean,
  categoryOf: (name: string) => string,
): () => void {
  /** What a listener that we call adds in its turn is its script's as well. */
  let answering: Element | null = null;
  /** The needs of all who have asked, and the page's own, which has none. */
  const asked = new Set(['']);
  /** Who asks for an event that is ours to say. DOMContentLoaded always is: the browser's may come before what has its turn yet. */
  const askerOf = (type: string) =>
    PAST.test(type) && (type[0] === 'D' || document.readyState === 'complete') ? (answering ?? running()) : null;

  const answer = (target: EventTarget) => (add: EventTarget['addEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof add>) {
      const self = this ?? target;
      const all = { capture: options === true, ...(options as AddEventListenerOptions), once: true };
      const asker = self === target && askerOf(type);
      const isLoading = all.capture && type === 'load';
      if (!asker || isLoading) add.call(self, type, listener, options);
      // A capturing listener for `load` hears what loads in the page: the document's that alone, the window's the page as well.
      if (!asker || (isLoading && target === document)) return;
      const needs = needsOf(asker);
      // A name of its own: browsers then call what listens as ever, each once, and nobody else.
      asked.add(needs);
      add.call(target, type + needs, listener, all);
      const say = (): undefined => {
        if (!isAllowed(asker)) return;
        answering = asker;
        const event = new Event(type + needs);
        target.dispatchEvent(Object.defineProperties(event, { target: { value: document }, type: { value: type } }));
        answering = null;
      };
      const turn = () => enqueue(lanesOf(asker, categoryOf), say);
      // What comes after DOMContentLoaded in every page does so here, whichever a script waits for first.
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
  // A page with a function of that name has made it its own.
  if (handler?.configurable) {
    const define = (more?: PropertyDescriptor) => void Object.defineProperty(window, 'onload', { ...handler, ...more });
    define({
      // The page's own has been called. Many keep what they find here, and would call it again before theirs.
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
