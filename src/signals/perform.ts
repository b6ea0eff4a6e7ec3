// Calling a vendor's function by its name, if it is there. Only the engine does.
import { beforeUse } from './before-use.js';
import type { Call } from './call.js';

/** Calls it; says whether it was there. `tell` is called back when it comes, or when another list takes a queue's place. */
export function perform(call: Call, tell: (queue: string) => void): boolean {
  const [name, ...given] = call;
  const path = name.split('.');
  const method = path.pop() ?? '';
  type Level = Record<string, unknown>;
  let owner = window as unknown as Level | null | undefined;
  for (const key of path) owner = (method === 'push' ? ((owner as Level)[key] ??= []) : owner?.[key]) as typeof owner;
  const isThere = typeof owner?.[method] === 'function';
  if (isThere) (owner as Record<string, (...given: unknown[]) => unknown>)[method]?.(...given);
  beforeUse(call, tell);
  return isThere;
}
