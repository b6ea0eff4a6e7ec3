// The page's one instance, by its global name.

/** The page's instance, if there is one; not an element or a queue that happens to have its name. */
export function pageInstance<Instance extends { version: string; get(): unknown }>(): Instance | undefined {
  const { assent } = globalThis as { assent?: Partial<Instance> };
  return assent?.version && assent.get ? (assent as Instance) : undefined;
}
