// The page's one instance, by its global name.

/** The page's instance, if there is one; not an element or a queue that happens to have its name. What it is the caller knows. */
export function pageInstance(): unknown {
  const { assent } = globalThis as { assent?: { version?: string; get?: unknown } };
  return assent?.version && assent.get ? assent : undefined;
}
