// Replaces a method of the page while late scripts need that.

/** Puts another function in a method's place. Returns what puts the old one back, unless someone else replaced ours. */
export function replaceMethod<Name extends string, Method>(
  owner: Record<Name, Method>,
  name: Name,
  make: (original: Method) => Method,
): () => void {
  const original = owner[name];
  const ours = make(original);
  owner[name] = ours;
  return () => {
    if (owner[name] === ours) owner[name] = original;
  };
}
