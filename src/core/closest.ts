// `closest` of any node. A form field with the name "closest" hides the method of its form, so it is looked at before it is called.

interface Method {
  call?(element: unknown, selector: string): Element | null;
}

/** The node itself, or the nearest element around it, that matches a selector. */
export const closest = (node: unknown, selector: string): Element | null | undefined =>
  (node as { closest?: Method }).closest?.call?.(node, selector);
