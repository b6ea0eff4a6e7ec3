// Calling the page's functions.

/** Calls one of them and reports what it throws, so that a fault of the page's stays the page's. */
export function callSafely<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    console.error('[assent]', error);
  }
}
