// Where the focus goes when what held it is taken away.

/** Focuses an element that was let go, or what came of it, also where nobody could tab to it. */
export function handFocus(element: HTMLElement): void {
  // A template's content stands after it.
  const target = (element.matches('template') && (element.nextElementSibling as HTMLElement | null)) || element;
  target.focus();
  if (target.matches(':focus')) return;
  target.tabIndex = -1;
  target.focus();
}
