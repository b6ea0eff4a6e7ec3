// The hash by which a content security policy names an inline script or style.

/** `sha256-…`, to be put between single quotes. Needs nothing but the Web Crypto of Node, workers and browsers. */
export async function policyHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
