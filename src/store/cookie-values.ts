// Reads a `Cookie` header, whose form document.cookie has as well.

/** Every value that a header holds for a name, in order. There may be several: of this host, and of a parent domain. */
export function cookieValues(header: string, name: string): string[] {
  const start = `${name}=`;
  return header.split(/; */).flatMap((pair) => (pair.startsWith(start) ? pair.slice(start.length) : []));
}
