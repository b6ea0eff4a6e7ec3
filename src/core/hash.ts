// A short fingerprint of a string, for noticing change; it protects nothing.

/** FNV-1a over UTF-16 units, 32 bits in base 36: at most 7 characters. A change of any one unit changes it. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const unit of text.split('')) sum = Math.imul(sum ^ unit.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(36);
}
