// Prerendered pages: https://wicg.github.io/nav-speculation/prerendering.html

/** Acts once the page is seen: at once, unless the browser has only prepared it and may never show it; `late` is there then. */
export function whenSeen(act: (late?: Event) => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { once: true });
  } else act();
}
