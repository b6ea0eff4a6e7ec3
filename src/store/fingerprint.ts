// A hash that says what it is.
import { hash } from '../core/hash.js';

/** SHA-256 where the page is secure, else a short one that notices change and says that it is no more than that. */
export async function fingerprint(text: string): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return `fnv1a-${hash(text)}`;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
