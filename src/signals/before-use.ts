// Watches a vendor's global, so that whatever is put there hears from us before anyone else uses it.
import type { Call } from './call.js';

type Used = Partial<Record<string, unknown>> | undefined;

/** Whether a vendor's function can be called yet. Loaders set the function first, and the queue that it fills after that. */
const isReady = (called: unknown): boolean => {
  const { queue, callQueue } = Object(called) as Partial<Record<string, unknown>>;
  return typeof called === 'function' && !!(queue || callQueue || !/ueue/.test(String(called)));
};

/**
 * Calls back before anyone else uses the global that a call needs. Until that arrives the global reads as undefined, since most
 * loaders do nothing if they find it. A queue is there from the start, but a page may replace it by a list of its own: then
 * `tell` gets the call's name, and what is said goes in front of what that list holds.
 */
export function beforeUse([name, ...given]: Call, tell: (queue: string) => void): void {
  const [root, method, deeper] = name.split('.') as [string, ...string[]];
  const isQueue = method === 'push';
  const page = window as unknown as Record<string, unknown>;
  let value = page[root];
  if (deeper || (value && !isQueue)) return;
  // A global that the page has declared by `var` can't be redefined; that must not throw.
  Reflect.defineProperty(page, root, {
    configurable: true,
    get() {
      if (!isQueue && isReady(method ? (value as Used)?.[method] : value)) {
        Object.defineProperty(page, root, { value, writable: true, enumerable: true });
        tell('');
      }
      return value;
    },
    set(come: unknown) {
      // The same list again, or a copy of it, has heard already.
      const isNew = Array.isArray(come) && come !== value && !come.includes(given.slice(-1)[0]);
      if (isNew) {
        // TikTok's loader fills its list without reading the global again: what is in there first is heard first.
        const list: unknown[] = isQueue ? [] : [[method, ...given]];
        value = list;
        tell(name);
        come.unshift(...list);
      }
      value = come;
      // To tell a queue defines the global anew: the new definition has to get the list, too.
      if (isNew) page[root] = come;
    },
  });
}
