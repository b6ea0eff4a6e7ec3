// The page's one instance, by its global name.
import { attempt } from './attempt.js';

/** The page's instance, if there is one; never an element or a queue of the same name. The caller has to know its type. */
export const pageInstance = (): unknown =>
  // A frame of that name may be of another origin, and looking into it throws.
  attempt(() => {
    const { assent } = globalThis as { assent?: { version?: string; get?: unknown } };
    return assent?.version && typeof assent.get === 'function' ? assent : undefined;
  });
