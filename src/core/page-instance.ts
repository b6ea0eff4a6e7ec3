// The page's one instance, by its global name.
import { attempt } from './attempt.js';

/** The page's instance, if there is one; not an element or a queue that happens to have its name. What it is the caller knows. */
export const pageInstance = (): unknown =>
  // A frame of that name may be of another origin, and forbids any look.
  attempt(() => {
    const { assent } = globalThis as { assent?: { version?: string; get?: unknown } };
    return assent?.version && typeof assent.get === 'function' ? assent : undefined;
  });
