// Scripts that run late may wait for events long past. They alone are told that those have been.
import { replaceMethod } from './replace-method.js';

/** Event → states of the document in which it has been. */
const PAST: Readonly<Record<string, RegExp>> = {
  DOMContentLoaded: /interactive|complete/,
  load: /complete/,
  readystatechange: /complete/,
};

/** Calls back what our scripts add for a past event: once, soon. `running` is the one that runs now. Returns the end of it. */
export function answerPastEvents(running: () => Element | null): () => void {
  const removed = new WeakSet<object>();
  const isPast = (type: string) => PAST[type]?.test(document.readyState) && running();
  const call = (target: EventTarget, type: string, listener: EventListenerOrEventListenerObject) =>
    setTimeout(() => {
      if (removed.has(listener)) return;
      const event = new Event(type);
      if (typeof listener === 'function') listener.call(target, event);
      else listener.handleEvent(event);
    });

  const answer = (target: EventTarget) => (add: EventTarget['addEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof add>) {
      const self = this ?? target;
      if (listener && self === target && isPast(type)) {
        removed.delete(listener);
        call(target, type, listener);
      } else add.call(self, type, listener, options);
    };

  const forget = (remove: EventTarget['removeEventListener']) =>
    function (this: EventTarget | undefined, ...[type, listener, options]: Parameters<typeof remove>) {
      if (listener) removed.add(listener);
      remove.call(this ?? window, type, listener, options);
    };

  const stops = [window, document].flatMap((target) => [
    replaceMethod(target, 'addEventListener', answer(target)),
    replaceMethod(target, 'removeEventListener', forget),
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
