// Tagged elements of a root, now and later: one observer for each root.
import { closest } from '../core/closest.js';
import { listen } from '../core/listen.js';
import { ADDRESSES, NEEDS, TAGGED } from './markup.js';

/** What is watched. */
export type Root = Document | ShadowRoot;

/** A root that is being watched. */
export interface Watch {
  /** Finds everything again, in document order. */
  scan(): void;
  stop(): void;
}

/** Hears of a tagged element, even of one that has left the page. `isLate`: a script may have brought it. */
export type OnFound = (element: Element, isLate: boolean) => void;

/** Hears that a single node was taken out, and which one, if any, took its place. */
export type OnReplaced = (node: Node | undefined, by: Node | undefined) => void;

/** One for each watched root: after a change of the page it checks whether the root came or went with its host. */
const followers = new Set<() => void>();
/** Set while they are about to check. */
let following: Promise<void> | undefined;

/** The attributes that a framework may set after it has inserted an element. */
const WATCHED = [NEEDS, ...ADDRESSES.map((name) => `data-${name}`)];

const isDocumentLoading = () => document.readyState === 'loading';

/** Whether the parser is done with a node: something follows it, or what it is in. */
const isPassed = (node: Node | null): unknown =>
  node && (node.nextSibling ?? isPassed(node.parentNode ?? (node as ShadowRoot).host));

/**
 * Finds every tagged element that is in a root now, or is inserted or tagged later. While the page is parsed an element is
 * told of only once the parser has passed it, since half of its text may still be missing. Nobody can tell whether what is
 * there at the start came by a script: in a document most of it was parsed, in a shadow root it probably was not.
 */
export function watchTagged(root: Root, found: OnFound, replaced: OnReplaced): Watch {
  /** Elements that the parser has not passed yet, each with whether it is late. */
  const unfinished = new Map<Element, boolean>();
  let isParsing = isDocumentLoading();
  let isParsed = root === document;
  const offer = (element: Element) => {
    const isLate = unfinished.get(element) ?? !isParsed;
    if (isDocumentLoading() && !isPassed(element)) return void unfinished.set(element, isLate);
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
    // Before anything is looked at: a node that was inserted first may by now contain what was inserted last.
    records.forEach(({ addedNodes, removedNodes }) => {
      if (!removedNodes[1]) replaced(removedNodes[0], addedNodes[0]);
    });
    // Lists of nodes are slow to iterate; a page that is being parsed brings thousands.
    records.forEach(({ target, addedNodes, removedNodes }) => {
      removedNodes.forEach(offerTagged);
      // A source may come, or get its address, after the tagged element that it belongs to.
      const near = closest(target, TAGGED);
      if (near) offer(near);
      addedNodes.forEach(look);
    });
    isParsed = false;
    unfinished.forEach((_, element) => offer(element));
    // After every watch has read its records, and once for all of them.
    following ??= Promise.resolve().then(() => {
      following = undefined;
      followers.forEach((follow) => follow());
    });
  };
  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
  const stopListening = listen(document, 'readystatechange', () => {
    // We have not heard of the parser's last elements yet.
    read(observer.takeRecords());
    isParsing = false;
  });
  let wasIn = root.isConnected;
  const follow = () => {
    if (root.isConnected === wasIn) return;
    wasIn = !wasIn;
    scan();
  };
  followers.add(follow);
  return {
    scan() {
      scan();
      isParsed = false;
    },
    stop() {
      observer.disconnect();
      stopListening();
      followers.delete(follow);
    },
  };
}
