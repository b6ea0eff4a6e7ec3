// The modal banner: the page around it waits until it is answered. Loaded only where a site asks for it. Nothing but a
// button of the banner's answers; Escape, which would close a dialog, does nothing.

/** What waits, and has to be let go again. */
const held = new Set<HTMLElement>();

/** Holds the page around a banner that is to be seen; everything is usable again once it is hidden. */
export function holdPage(banner: HTMLElement): void {
  if (banner.hidden || !banner.isConnected) return;
  holdAround(banner);
  if (banner.ariaModal) return;
  const before = document.activeElement;
  banner.role = 'dialog';
  banner.ariaModal = 'true';
  const title = banner.querySelector<HTMLElement>('[slot="title"]');
  if (title && !banner.contains(before)) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  const observer = new MutationObserver(() => holdAround(banner));
  observer.observe(document.body, { childList: true });
  document.addEventListener('assent-hide', release, { once: true });

  function release(): void {
    observer.disconnect();
    for (const one of held) one.inert = false;
    held.clear();
    banner.role = 'region';
    banner.ariaModal = null;
    if (before instanceof HTMLElement && !banner.contains(before)) before.focus({ preventScroll: true });
  }
}

/** Everything in the page but the banner and what it stands in. */
function holdAround(banner: HTMLElement): void {
  for (let node = banner; node !== document.body && node.parentElement; node = node.parentElement) {
    for (const one of node.parentElement.children) {
      if (one === node || !(one instanceof HTMLElement) || one.inert || /^(SCRIPT|STYLE|LINK)$/.test(one.tagName))
        continue;
      one.inert = true;
      held.add(one);
    }
  }
}
