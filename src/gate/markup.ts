// How a page says that something needs consent: the attributes, read in one place.
import { attempt } from '../core/attempt.js';

/** The attribute that tags an element. */
export const NEEDS = 'data-assent';

/** Every tagged element. */
export const TAGGED = `[${NEEDS}]`;

/** Attributes that load something; each waits as `data-…`. Sources come before the address that stands in for them. */
export const ADDRESSES = ['srcset', 'src', 'poster', 'data', 'href'] as const;

/** The type that holds back scripts and style sheets: browsers neither run nor apply it. */
export const INERT = 'text/plain';

/**
 * Matches what is tagged but not held back: it ran, was applied, shown or fetched before anyone was asked. A template is live
 * where React or Vue put its content into the element itself; a wrapper holds back only the pictures and films in it.
 */
export const LIVE = `:is(script,style):not([type="${INERT}"]),[src]:not(script,[src^="data:"],[src^="about:"]),[srcdoc],[srcset],object[data],script[href],link[href],:is(template,div,noscript,section):not(:empty)`;

/** Whether a node is an HTML script, of whatever window. A script of SVG is not gated. */
export const isScript = (node: Node | null | undefined): node is HTMLScriptElement =>
  (node as Partial<HTMLScriptElement> | null | undefined)?.noModule !== undefined;

/** Whether an element is, or brings, a script that keeps its place in the order. */
export const isOrdered = (element: Element): boolean =>
  isScript(element)
    ? !element.hasAttribute('async')
    : !!(element as Partial<HTMLTemplateElement>).content?.querySelector?.('script');

/** Whether browsers run a script only once the page is parsed. */
export const isDeferred = (element: Element): unknown =>
  isScript(element) && isOrdered(element) && (element.dataset['type'] === 'module' || (element.defer && element.src));

/** The expression that an element is tagged with. */
export const needsOf = (element: Element): string => element.getAttribute(NEEDS) ?? '';

/** An element that can be held back by its type: a script or a style. */
export interface Typed extends HTMLElement {
  type: string;
}

/** Holds an element back by its type. Its real one, if it has one, is in `data-type`. */
export function makeInert(element: Typed): void {
  element.type = INERT;
}

/** Takes a node out, changes it, and puts it back where it was: only then do browsers look at it again. */
export function reinsert(node: ChildNode, change: () => void): void {
  const { parentNode, nextSibling } = node;
  // Not by `remove()`: many pages bring a version of it that fails for what is not in the page.
  parentNode?.removeChild(node);
  attempt(change);
  parentNode?.insertBefore(node, nextSibling);
}

/** Gives an element its real type. The attribute stays, even empty, because some libraries compare markup. */
export const restoreType = (element: Typed): void =>
  reinsert(element, () => {
    element.type = element.dataset['type'] ?? '';
  });

/**
 * Tags the untagged scripts of a fragment with the needs of what brought it, so that they run by the same rules: in order,
 * once, and not after a no. Returns them.
 */
export function tagScripts(fragment: DocumentFragment, needs: string): HTMLScriptElement[] {
  const scripts = [...fragment.querySelectorAll(`script:not(${TAGGED})`)] as HTMLScriptElement[];
  for (const script of scripts) {
    script.dataset['type'] ??= script.type;
    script.setAttribute(NEEDS, needs);
    makeInert(script);
  }
  return scripts;
}
