// Listening to events, and ending that.

/** Listens to a target, if this browser has it. Returns what ends it. */
export function listen(
  target: EventTarget | undefined,
  type: string,
  listener: (event: Event) => void,
  capture?: boolean,
): () => void {
  target?.addEventListener(type, listener, capture);
  return () => target?.removeEventListener(type, listener, capture);
}
