// Which form of a placeholder there is room for.

/** Gives its box the largest that shows all words: all; the same in small; one button, which has the rest as its title. */
export function fit(box: Element | null | undefined): void {
  if (!box) return;
  for (const form of ['', 'small', 'small tiny']) {
    box.className = form;
    if (box.scrollHeight <= box.clientHeight) break;
  }
  const [text, once] = box.querySelectorAll<HTMLElement>('#text, button');
  if (once) once.title = (box.matches('.tiny') && text?.textContent) || '';
}
