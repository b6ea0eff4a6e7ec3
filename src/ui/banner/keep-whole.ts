// Keeps a banner whole, whatever the page does to its content.
import { atEnd } from './at-end.js';

/**
 * Has the banner drawn again when the page adds to its content, or removes from it (a morphing refresh takes out what the server
 * did not write). To be called once for each banner.
 */
export function keepWhole(banner: HTMLElement & { requestUpdate(): void }): void {
  // Before the next paint and not at once: with a page that takes our content out again this would never end.
  const observer = new MutationObserver(() => requestAnimationFrame(() => banner.requestUpdate()));
  observer.observe(banner, { childList: true, subtree: true, attributeFilter: ['hidden', 'slot'] });
  // For what was added since it was drawn.
  banner.requestUpdate();
  atEnd(() => observer.disconnect());
}
