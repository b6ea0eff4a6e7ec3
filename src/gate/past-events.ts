// Scripts that run late may wait for events long past. They alone are told that those have been.
import { replaceMethod } from './replace-method.js';

const PAST = /^(DOMContentLoaded|load|readystatechange)$/;

/** Whether DOMContentLoaded has been said. A document is interactive long before: what is deferred runs first. */
const isAnnounced = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.domContentLoadedEventStart;

/** Calls back what our scripts add for a past event: once, soon. `running` is the one that runs now. Returns the end of it. */
export function answerPastEvents(running: () => Element | null): () => void {
  const removed = new WeakSet<object>();
  const isPast = (type: string) =>
    PAST.test(type) && (document.readyState === 'complete' || (type[0] === 'D' && isAnnounced())) && running();
  const call = (target: EventTarget, type: string, listener: EventListenerOrEventListenerObject) =>
    setTimeout(() => {
      if (removed.has(listener)) return;
      const event = Object.defineProperty(new Event(type), 'target', { value: document });
      if ('handleEvent' in listener) listener.handleEvent(event);
      else listener.call(target, event);
    });

  const answer = (target: EventTarget) => (add: EventTarget['addEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof add>) {
      const self = this ?? target;
      if (listener && self === target && options !== true && isPast(type)) {
        removed.delete(listener);
        call(target, type, listener);
      } else add.call(self, type, listener, options);
    };

  const forget = (target: EventTarget) => (remove: EventTarget['removeEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof remove>) {
      if (listener) removed.add(listener);
      remove.call(this ?? target, type, listener, options);
    };

  const stops = [window, document].flatMap((target) => [
    replaceMethod(target, 'addEventListener', answer(target)),
    replaceMethod(target, 'removeEventListener', forget(target)),
  ]);

  const handler = Object.getOwnPropertyDescriptor(window, 'onload');
  if (handler) {
    const set = (listener: EventListener | null) => {
      if (listener && isPast('load')) call(window, 'load', listener);
      else handler.set?.call(window, listener);
    };
    Object.defineProperty(window, 'onload', { ...handler, set });
    stops.push(() => Object.defineProperty(window, 'onload', handler));
  }
  return () => stops.forEach((stop) => stop());
}
