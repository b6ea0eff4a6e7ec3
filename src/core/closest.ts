// Asking a node what it is in. A form has its fields in the place of its methods, where they bear such a name.

interface Method {
  call?(element: unknown, selector: string): Element | null;
}

/** What a node is, or is in, that matches a selector. */
export const closest = (node: unknown, selector: string): Element | null | undefined =>
  (node as { closest?: Method }).closest?.call?.(node, selector);
