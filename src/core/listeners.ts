// A list of callbacks; whoever owns something that changes keeps one.

/** Callbacks that are told the same thing. A callback that throws stops none of the others. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
  /** Resolves when they are told the next time. */
  next(): Promise<T>;
}

/** Calls one of the page's functions and reports what it throws, so that a fault of the page's stays the page's. */
export function callSafely<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    console.error('[assent]', error);
  }
}

/** Makes an empty list. The same function may be added twice and is then called twice. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<(value: T) => void>();
  const waiting: ((value: T) => void)[] = [];
  return {
    add(listener) {
      const entry = (value: T) => {
        // A listener that was called before this one may have taken it out.
        if (entries.has(entry)) callSafely(listener, value);
      };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
    tell(value) {
      for (const entry of [...entries, ...waiting.splice(0)]) entry(value);
    },
  };
}
