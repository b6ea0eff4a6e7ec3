// Buttons anywhere in the page: `data-assent-action="…"`. One listener for all of them, whenever they were inserted.

const ACTION = 'data-assent-action';

/** Does what an element's action says when the visitor clicks it; other values are left to the page. */
export function listenForActions(actions: ReadonlyMap<string, () => unknown>): () => void {
  const onClick = (event: Event) => {
    const name = (event.target as Partial<Element>).closest?.(`[${ACTION}]`)?.getAttribute(ACTION);
    const act = actions.get(name ?? '');
    if (!act) return;
    event.preventDefault();
    act();
  };
  // Heard on the way down: a page that stops clicks on their way up swallows no refusal.
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}
