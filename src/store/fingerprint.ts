// A hash that names its own kind.
import { hash } from '../core/hash.js';

/** `sha256-…` where the page has a secure origin; elsewhere `fnv1a-…`, which notices changes and proves less. */
export async function fingerprint(text: string): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return `fnv1a-${hash(text)}`;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
