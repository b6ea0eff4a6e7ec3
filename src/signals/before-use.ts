// A vendor that is not there yet: met as it comes, so that it hears from us before its own code uses it.
import type { Call } from './call.js';

type Used = Partial<Record<string, unknown>> | undefined;

/** By the name of a global: the last call that it missed, which a list of that name gets as its first entry. */
const first: Record<string, unknown[]> = {};

/** Whether a vendor's function can be called. Loaders set the function first, and then the queue that it fills. */
const isReady = (called: unknown): boolean => {
  const { queue, callQueue } = Object(called) as Partial<Record<string, unknown>>;
  return typeof called === 'function' && !!(queue || callQueue || !/ueue/.test(String(called)));
};

/**
 * Calls back before anyone else uses the global that a call needs. Until it has come, whoever looks finds nothing there: most
 * loaders do nothing where they find their own global.
 */
export function beforeUse([name, ...given]: Call, tell: () => void): void {
  const [root = '', method, deeper] = name.split('.');
  first[root] = [method, ...given];
  if (deeper || root in window) return;
  let value: Used;
  Object.defineProperty(window, root, {
    configurable: true,
    get() {
      if (isReady(method ? value?.[method] : value)) {
        Object.defineProperty(window, root, { value, writable: true, enumerable: true });
        tell();
      }
      return value;
    },
    set(come: Used) {
      value = come;
      // TikTok's loader fills its list without reading the global again: what is in there first is heard first.
      if (Array.isArray(come)) come.push(first[root]);
    },
  });
}
