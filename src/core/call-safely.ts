// Calling functions that the page has given us.

/** Calls one of them. What it throws is logged and goes no further, so that a fault of the page does not stop the library. */
export function callSafely<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    console.error('[assent]', error);
  }
}
