// How a page says that something needs consent: the attributes, read in one place.

/** Every tagged element. */
export const TAGGED = '[data-assent]';

/** The attribute that tags one. */
export const NEEDS = 'data-assent';

/** What an element needs, as its author wrote it. */
export const needsOf = (element: Element): string => element.getAttribute(NEEDS) ?? '';

/** Whether a tagged element is a script; an SVG one is not gated as a script. */
export const isScript = (element: Element): element is HTMLScriptElement => element instanceof HTMLScriptElement;

/** Whether a script is held back: its type is one that browsers don't run. */
export const isHeld = (script: HTMLScriptElement): boolean => script.type === 'text/plain';
