// Scripts that run late may wait for events long past. They alone are told that those have been.
import { replaceMethod } from './replace-method.js';

const PAST = /^(load|DOMContentLoaded|readystatechange)$/;

/** Whether DOMContentLoaded has been said. A document is interactive long before: what is deferred runs first. */
const isAnnounced = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.domContentLoadedEventStart;

/** The name under which we say it again: browsers then call what listens as ever, each once, and nobody else. */
const again = (type: string) => `assent-${type}`;

/** Calls back what our scripts add for a past event: once, soon. `running` is the one that runs now. Returns what ends it. */
export function answerPastEvents(running: () => Element | null): () => void {
  /** What a listener that we call adds in its turn is ours as well. */
  let isAnswering = false;
  const isPast = (type: string) =>
    PAST.test(type) &&
    (document.readyState === 'complete' || (type[0] === 'D' && isAnnounced())) &&
    (isAnswering || running());

  const answer = (target: EventTarget) => (add: EventTarget['addEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof add>) {
      const self = this ?? target;
      const all = { capture: options === true, ...(options as AddEventListenerOptions), once: true };
      const isOurs = self === target && isPast(type);
      if (!isOurs || all.capture) add.call(self, type, listener, options);
      // A capturing listener for `load` hears what loads in the page: the document's that alone, the window's the page as well.
      if (!isOurs || (all.capture && type === 'load' && target === document)) return;
      add.call(target, again(type), listener, all);
      const say = () => {
        const event = new Event(again(type));
        isAnswering = true;
        target.dispatchEvent(Object.defineProperties(event, { type: { value: type }, target: { value: document } }));
        isAnswering = false;
      };
      // What comes after DOMContentLoaded in every page does so here, whichever a script waits for first.
      setTimeout(/^D/.test(type) ? say : () => setTimeout(say));
    };

  const forget = (target: EventTarget) => (remove: EventTarget['removeEventListener']) =>
    function (this: EventTarget | undefined, ...[type, ...rest]: Parameters<typeof remove>) {
      for (const name of [type, again(type)]) remove.call(this ?? target, name, ...rest);
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
      get: () => (isPast('load') ? null : (handler.get?.call(window) as unknown)),
      set(listener: EventListener | null) {
        if (isPast('load')) addEventListener('load', listener as EventListener);
        else handler.set?.call(window, listener);
      },
    });
    stops.push(define);
  }
  return () => stops.forEach((stop) => stop());
}
