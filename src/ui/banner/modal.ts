// The modal banner: the page around it waits until it is answered. Loaded only where a site asks for it. Nothing but a
// button of the banner's answers; Escape, which would close a dialog, does nothing.

/** The elements that are held, to let them go again. */
const held = new Set<HTMLElement>();

/** Lets the page go; set while it is held. */
let release: (() => void) | undefined;

const watched = new WeakSet<HTMLElement>();

/**
 * Holds the page around a banner for as long as the banner can be seen. If an ad blocker hides it or takes it out, nothing is
 * held: nobody could answer.
 */
export function holdPage(banner: HTMLElement): void {
  if (!watched.has(banner)) {
    watched.add(banner);
    document.addEventListener('assent-hide', () => release?.());
    new ResizeObserver(() => holdPage(banner)).observe(banner);
  }
  if (!banner.offsetHeight) {
    release?.();
    return;
  }
  holdAround(banner);
  if (release) return;
  const before = document.activeElement as HTMLElement | null;
  banner.setAttribute('role', 'dialog');
  banner.setAttribute('aria-modal', 'true');
  const title = banner.querySelector<HTMLElement>('[slot="title"]');
  if (title && !banner.contains(before)) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  const observer = new MutationObserver(() => holdPage(banner));
  observer.observe(document.body, { childList: true });

  release = () => {
    release = undefined;
    observer.disconnect();
    for (const one of held) one.inert = false;
    held.clear();
    banner.setAttribute('role', 'region');
    banner.removeAttribute('aria-modal');
    if (!banner.contains(before)) before?.focus({ preventScroll: true });
  };
}

/** Everything in the page but the banner and what it stands in. */
function holdAround(banner: HTMLElement): void {
  for (let node = banner; node !== document.body && node.parentElement; node = node.parentElement) {
    for (const one of node.parentElement.children) {
      if (one === node || !(one instanceof HTMLElement) || one.inert) continue;
      one.inert = true;
      held.add(one);
    }
  }
}
