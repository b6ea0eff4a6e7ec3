// Listening to the page until it is enough.

/** Listens to something, where a browser has it. Returns what ends it. */
export function listen(
  target: EventTarget | undefined,
  type: string,
  listener: (event: Event) => void,
  capture?: boolean,
): () => void {
  target?.addEventListener(type, listener, capture);
  return () => target?.removeEventListener(type, listener, capture);
}
