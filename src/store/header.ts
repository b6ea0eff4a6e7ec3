// The `Cookie` header, which is also what document.cookie gives.

/** Every value that a header holds for a name, in its order; a host and a parent domain may both have sent one. */
export function cookieValues(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => unescape(pair.slice(name.length + 1)));
}

/** Undoes the escapes that a server may have added when it repeated the cookie; what can't be read stays as it is. */
function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
