// The random id of a decision. Made at a decision and never before.

/** Sixteen letters and digits, about 82 random bits. */
export const createId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');
