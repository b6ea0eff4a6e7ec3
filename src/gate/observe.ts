// Tagged elements of a root, now and later: one observer for each root.
import { listen } from '../core/listen.js';
import { NEEDS, TAGGED } from './markup.js';

/** What is watched. */
export type Root = Document | ShadowRoot;

/** A root that is being watched. */
export interface Watch {
  /** Finds everything again, in document order. */
  scan(): void;
  stop(): void;
}

/** Whether the parser is done with an element: something follows it or what it is in, or the document is whole. */
function isWhole(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !!node || document.readyState !== 'loading';
}

/**
 * Calls `found` for every tagged element that is in a root now, or is inserted or tagged later, once the parser has
 * passed it: what it met in the middle may lack half of its text. `isLate`: no parser brought it, but a script.
 */
export function watchTagged(root: Root, found: (element: Element, isLate: boolean) => void): Watch {
  const unfinished = new Set<Element>();
  // Whatever stands in a document when we come was parsed; in a shadow root it rather was not.
  let isParsing = root === document || document.readyState === 'loading';
  const offer = (element: Element) => {
    if (!isWhole(element)) return void unfinished.add(element);
    unfinished.delete(element);
    found(element, !isParsing);
  };
  const scan = (node: Root | Element = root) => node.querySelectorAll(TAGGED).forEach(offer);
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute(NEEDS)) offer(node);
    if (node.firstElementChild) scan(node);
  };
  const read = (records: MutationRecord[]) => {
    // Lists of nodes are slow to iterate; a page that is being parsed brings thousands.
    records.forEach(({ target, addedNodes, type }) => {
      if (type === 'childList') addedNodes.forEach(look);
      else if ((target as Element).hasAttribute(NEEDS)) offer(target as Element);
    });
    unfinished.forEach(offer);
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: [NEEDS] });
  const stopListening = listen(document, 'readystatechange', () => {
    // The parser's last elements are not heard of yet.
    read(observer.takeRecords());
    isParsing = false;
  });
  return {
    scan() {
      scan();
      isParsing &&= document.readyState === 'loading';
    },
    stop() {
      observer.disconnect();
      stopListening();
    },
  };
}
