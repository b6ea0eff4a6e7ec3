// A global that its vendor has not used yet: whatever comes to stand there hears from us before anyone else uses it.
import type { Call } from './call.js';

type Used = Partial<Record<string, unknown>> | undefined;

/** Whether a vendor's function can be called. Loaders set the function first, and then the queue that it fills. */
const isReady = (called: unknown): boolean => {
  const { queue, callQueue } = Object(called) as Partial<Record<string, unknown>>;
  return typeof called === 'function' && !!(queue || callQueue || !/ueue/.test(String(called)));
};

/**
 * Calls back before anyone else uses the global that a call needs. Until it has come, whoever looks finds nothing there: most
 * loaders do nothing where they find their own global. A queue is there, but a page may put a list of its own in its place:
 * then it calls back with the call's name, and what is said goes in front of what that list holds.
 */
export function beforeUse([name, ...given]: Call, tell: (queue: string) => void): void {
  const [root = '', method, deeper] = name.split('.');
  const isQueue = method === 'push';
  const page = window as unknown as Record<string, unknown>;
  let value = page[root];
  if (deeper || (value && !isQueue)) return;
  // Not where a `var` of the page has made it: that can't be redefined, and must not throw.
  Reflect.defineProperty(page, root, {
    configurable: true,
    enumerable: isQueue,
    get() {
      if (!isQueue && isReady(method ? (value as Used)?.[method] : value)) {
        Object.defineProperty(page, root, { value, writable: true, enumerable: true });
        tell('');
      }
      return value;
    },
    set(come: unknown) {
      // The same list again, or a copy of it, has heard.
      const isNew = Array.isArray(come) && come !== value && !come.includes(given.slice(-1)[0]);
      if (isNew) {
        // TikTok's loader fills its list without reading the global again: what is in there first is heard first.
        const list: unknown[] = isQueue ? [] : [[method, ...given]];
        value = list;
        tell(name);
        come.unshift(...list);
      }
      value = come;
      // What was said to a queue had the global defined anew: that takes the list, too.
      if (isNew) page[root] = come;
    },
  });
}
