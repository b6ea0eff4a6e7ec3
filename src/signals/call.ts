// Calling a vendor's function by its name, if it is there. Only the engine does.

/**
 * The name of a global function and what it is given: `['fbq', 'consent', 'grant']`, `['_paq.push', …]`.
 * What is pushed to is a list, and made where it is not: the queue that the vendor's own code makes, and works off.
 */
export type Call = readonly [name: string, ...given: unknown[]];

/** Calls it; says whether it was there. */
export function perform([name, ...given]: Call): boolean {
  const path = name.split('.');
  const method = path.pop() ?? '';
  type Level = Record<string, unknown>;
  let owner = window as unknown as Level | null | undefined;
  for (const key of path) owner = (method === 'push' ? ((owner as Level)[key] ??= []) : owner?.[key]) as typeof owner;
  if (typeof owner?.[method] !== 'function') return false;
  (owner as Record<string, (...given: unknown[]) => unknown>)[method]?.(...given);
  return true;
}
