// Asking a node what it is in. A form has its fields in the place of its methods, where they bear such a name.

/** A method of an element, or the field that a form has in its place. */
export interface Method {
  call?(element: unknown, selector: string): Element | null;
}

/** What a node is, or is in, that matches a selector. */
export const closest = (node: unknown, selector: string): Element | null | undefined =>
  (node as { closest?: Method }).closest?.call?.(node, selector);
