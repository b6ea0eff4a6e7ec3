// Tagged elements of a root, now and later: one observer for each root.
import { listen } from '../core/listen.js';
import { ADDRESSES, NEEDS, TAGGED } from './markup.js';

/** What is watched. */
export type Root = Document | ShadowRoot;

/** A root that is being watched. */
export interface Watch {
  /** Finds everything again, in document order. */
  scan(): void;
  /** Does so where the root has come into the page, with its host, since the last time. */
  follow(): void;
  stop(): void;
}

/** What is told of a root. */
export interface Report {
  /** An element that is tagged. `isLate`: a script may have brought it. */
  found(element: Element, isLate: boolean): void;
  /** A node that was taken out, and the one that was put in its place, where it was one for one. */
  lost(node: Node, instead?: Node): void;
  /** Called after any change. */
  changed(): void;
}

/** What a framework may set after it has put an element in. */
const WATCHED = [NEEDS, ...ADDRESSES.map((name) => `data-${name}`)];

const isLoading = () => document.readyState === 'loading';

/** Whether something follows a node or what it is in: so the parser is done with it. */
const isPassed = (node: Node | null): boolean => !!node && (!!node.nextSibling || isPassed(node.parentNode));

/**
 * Finds every tagged element that is in a root now, or is inserted or tagged later, once the parser has passed it: what it
 * met in the middle may lack half of its text. Of what stands in a document when we come nobody can tell whether it is
 * late, but most of it was parsed; in a shadow root it rather was not.
 */
export function watchTagged(root: Root, { found, lost, changed }: Report): Watch {
  /** With whether each is late. */
  const unfinished = new Map<Element, boolean>();
  let isParsing = isLoading();
  let isParsed = root === document;
  const offer = (element: Element) => {
    const isLate = unfinished.get(element) ?? !isParsed;
    if (isLoading() && !isPassed(element)) return void unfinished.set(element, isLate);
    unfinished.delete(element);
    found(element, isLate);
  };
  const scan = (node: Root | Element = root) => node.querySelectorAll(TAGGED).forEach(offer);
  const offerTagged = (node: Node) => (node as Partial<Element>).hasAttribute?.(NEEDS) && offer(node as Element);
  const look = (node: Node) => {
    offerTagged(node);
    if ((node as Partial<Element>).firstElementChild) scan(node as Element);
  };
  const read = (records: MutationRecord[]) => {
    // A script is still the current one when we are told, at its end, what it has changed.
    isParsed = isParsing && !document.currentScript;
    // Lists of nodes are slow to iterate; a page that is being parsed brings thousands.
    records.forEach(({ target, addedNodes, removedNodes }) => {
      removedNodes.forEach((node) => lost(node, removedNodes[1] ? undefined : addedNodes[0]));
      // What waits may be a source of what is tagged, and come later.
      offerTagged((target as Partial<Element>).closest?.(`${TAGGED},picture,video`) ?? target);
      addedNodes.forEach(look);
    });
    isParsed = false;
    unfinished.forEach((_, element) => offer(element));
    changed();
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
  const stopListening = listen(document, 'readystatechange', () => {
    // The parser's last elements are not heard of yet.
    read(observer.takeRecords());
    isParsing = false;
  });
  let wasIn = root.isConnected;
  return {
    scan() {
      scan();
      isParsed = false;
    },
    follow() {
      if (root.isConnected && !wasIn) scan();
      wasIn = root.isConnected;
    },
    stop() {
      observer.disconnect();
      stopListening();
    },
  };
}
