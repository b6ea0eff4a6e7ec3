// The `Cookie` header, which is also what document.cookie gives.

/** Every value that a header holds for a name, in its order; a host and a parent domain may both have sent one. */
export function cookieValues(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
