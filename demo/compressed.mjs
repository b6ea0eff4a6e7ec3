// Texts as a shop's server sends them: compressed as far as brotli can, once, until they change.
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bodies by path, with what they were made from. @type {Map<string, { text: Buffer, body: Promise<Buffer> }>} */
const known = new Map();

/**
 * A text for one who asked for it, and the headers that say how it is encoded.
 * @param {string} path @param {Buffer} text @param {import('node:http').IncomingMessage} request
 */
export async function compressed(path, text, { headers }) {
  const vary = { vary: 'accept-encoding' };
  if (!/\bbr\b/.test(String(headers['accept-encoding']))) return { body: text, headers: vary };
  let entry = known.get(path);
  if (!entry?.text.equals(text)) {
    entry = { text, body: compress(text) };
    known.set(path, entry);
  }
  return { body: await entry.body, headers: { ...vary, 'content-encoding': 'br' } };
}
