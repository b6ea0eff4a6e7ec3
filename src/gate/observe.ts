// Tagged elements that come later: one observer for each root.
import { NEEDS, TAGGED } from './markup.js';

/** Calls `found` for every tagged element that is in a root now, or is inserted or tagged later. Returns the end of it. */
export function observeTagged(root: Document | ShadowRoot, found: (element: Element) => void): () => void {
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches(TAGGED)) found(node);
    node.querySelectorAll(TAGGED).forEach(found);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length) addedNodes.forEach(look);
      else if ((target as Partial<Element>).matches?.(TAGGED)) found(target as Element);
    }
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: [NEEDS] });
  root.querySelectorAll(TAGGED).forEach(found);
  return () => observer.disconnect();
}
