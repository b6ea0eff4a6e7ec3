// Prerendered pages: https://wicg.github.io/nav-speculation/prerendering.html

/** Acts once the page is seen: at once, or, with an event, when one is shown that the browser had only prerendered. */
export function whenSeen(act: (wasPrerendered?: Event) => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { once: true });
  } else act();
}
