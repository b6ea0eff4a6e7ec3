// Calls a vendor's function by its name, if it is there. For the engine alone.
import { beforeUse } from './before-use.js';
import type { Call } from './call.js';

/** Makes a call; returns whether its function was there. `tell` is called when it arrives, or when a queue is replaced. */
export function perform(call: Call, tell: (queue: string) => void): boolean {
  const [name, ...given] = call;
  const path = name.split('.');
  const method = path.pop() as string;
  type Level = Record<string, unknown>;
  let owner = window as unknown as Level | null | undefined;
  for (const key of path) owner = (method === 'push' ? ((owner as Level)[key] ??= []) : owner?.[key]) as typeof owner;
  const isThere = typeof owner?.[method] === 'function';
  if (isThere) ((owner as Level)[method] as (...given: unknown[]) => unknown)(...given);
  beforeUse(call, tell);
  return isThere;
}
