// Elements that load something: their addresses wait in data attributes, and go back there when consent is withdrawn.

/** Attribute that loads ← attribute that waits. Sources are set before the address that stands in for them. */
const HELD_BACK = {
  srcset: 'data-srcset',
  src: 'data-src',
  poster: 'data-poster',
  data: 'data-data',
  href: 'data-href',
} as const;

const parts = Object.entries(HELD_BACK);

/** Whether an element keeps an address back. */
export const isEmbed = (element: Element): boolean => parts.some(([, waiting]) => element.hasAttribute(waiting));

/** Gives an element its addresses. The waiting attributes stay, so that nothing is lost when it is held back again. */
export function releaseEmbed(element: Element): void {
  for (const [loading, waiting] of parts) {
    const address = element.getAttribute(waiting);
    if (address !== null && address !== element.getAttribute(loading)) element.setAttribute(loading, address);
  }
}

/** Takes the addresses away again: what the element showed goes, what it was stays. */
export function holdEmbed(element: Element): void {
  for (const [loading, waiting] of parts) {
    if (element.hasAttribute(waiting)) element.removeAttribute(loading);
  }
}
