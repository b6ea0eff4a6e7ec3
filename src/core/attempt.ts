// For what a browser may forbid: cookies, storage and channels throw where the visitor has switched them off.

/** Calls a function and returns its result, or undefined where it throws. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
