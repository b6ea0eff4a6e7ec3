// A banner that stays whole, whatever the page does to what stands in it.
import { atEnd } from './at-end.js';

/**
 * Has it drawn again when the page brings more of it, or takes away, in a morphing refresh, what its server has not written.
 * To be called once for each banner.
 */
export function keepWhole(banner: HTMLElement & { requestUpdate(): void }): void {
  // Before the next paint, and not at once: a page that takes out again what we put in would have no peace.
  const observer = new MutationObserver(() => requestAnimationFrame(() => banner.requestUpdate()));
  observer.observe(banner, { childList: true, subtree: true, attributeFilter: ['hidden', 'slot'] });
  // What has come since it was drawn.
  banner.requestUpdate();
  atEnd(() => observer.disconnect());
}
