// A list of callbacks; whoever owns something that changes keeps one.

/** Callbacks that are told the same thing. A callback that throws stops none of the others. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
}

/** Calls one of the page's functions and reports what it throws, so that a fault of the page's stays the page's. */
export function callSafely<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    console.error('[assent:listener]', error);
  }
}

/** Makes an empty list. The same function may be added twice and is then called twice. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ listener: (value: T) => void }>();
  return {
    add(listener) {
      const entry = { listener };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    tell(value) {
      for (const { listener } of [...entries]) callSafely(listener, value);
    },
  };
}
