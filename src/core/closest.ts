// Asking a node what it is in. A field that is named like a method stands in that method's place in its form.

interface Method {
  call?(element: unknown, selector: string): Element | null;
}

/** What a node is, or is in, that matches a selector. */
export const closest = (node: unknown, selector: string): Element | null | undefined =>
  (node as { closest?: Method }).closest?.call?.(node, selector);
