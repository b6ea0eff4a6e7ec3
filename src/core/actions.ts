// Buttons anywhere in the page: `data-assent-action="…"`, and links to #assent-preferences. One listener for all of them.

/**
 * Calls `act` with the action's name when the visitor clicks such an element, whenever and wherever it was inserted.
 * An element in an open shadow root is seen too, since the click's path is looked at and not its target.
 */
export function listenForActions(act: (action: string) => void): () => void {
  const onClick = (event: Event) => {
    for (const node of event.composedPath()) {
      if (!(node instanceof Element)) continue;
      const action =
        node.getAttribute('data-assent-action') ??
        (node.getAttribute('href') === '#assent-preferences' ? 'preferences' : null);
      if (action === null) continue;
      event.preventDefault();
      act(action);
      return;
    }
  };
  globalThis.document?.addEventListener('click', onClick);
  return () => globalThis.document?.removeEventListener('click', onClick);
}
