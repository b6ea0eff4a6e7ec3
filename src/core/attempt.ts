// Doing what a browser may forbid: cookies, storage and channels throw where a visitor has switched them off.

/** The result; nothing where it throws. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
