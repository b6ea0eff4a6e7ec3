// The `Cookie` header, which is also what document.cookie gives.

/** Every value that a header holds for a name, in its order; a host and a parent domain may both have sent one. */
export function cookieValues(header: string, name: string): string[] {
  const start = `${name}=`;
  return header.split(/; */).flatMap((pair) => (pair.startsWith(start) ? pair.slice(start.length) : []));
}
