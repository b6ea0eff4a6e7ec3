// Text that is to be read, not parsed.

const NAMES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => NAMES[letter] ?? letter);
