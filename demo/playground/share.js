// A configuration in a link: deflated, in letters that a hash may hold.

const START = '#c=';

/** @param {Uint8Array<ArrayBuffer>} bytes @param {InstanceType<typeof window.CompressionStream> | InstanceType<typeof window.DecompressionStream>} stream */
const pipe = async (bytes, stream) =>
  new Uint8Array(await new window.Response(new window.Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** @param {string} text @returns {Promise<string>} The hash of the link. */
export async function writeHash(text) {
  const bytes = await pipe(new window.TextEncoder().encode(text), new window.CompressionStream('deflate-raw'));
  const letters = window.btoa(String.fromCharCode(...bytes));
  return START + letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} hash @returns {Promise<string | null>} The text; null where the link has none. Rejects where it is broken. */
export async function readHash(hash) {
  if (!hash.startsWith(START)) return null;
  const letters = hash.slice(START.length).replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(window.atob(letters), (letter) => letter.charCodeAt(0));
  const text = await pipe(bytes, new window.DecompressionStream('deflate-raw'));
  return new window.TextDecoder('utf-8', { fatal: true }).decode(text);
}
