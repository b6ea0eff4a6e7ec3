// Giving the browser its turn.

interface Scheduler {
  yield?(): Promise<void>;
}

/** Comes back after painting and input had their chance; at once when nothing else is to be done. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
