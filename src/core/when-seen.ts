// Prerendered pages: https://wicg.github.io/nav-speculation/prerendering.html

/** Acts once the page is seen: at once, unless the browser has only prerendered it and may never show it. */
export function whenSeen(act: (late?: Event) => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { once: true });
  } else act();
}
