// From text to HTML. Whatever a configuration holds stays text.

/** Escapes a text for use between tags or quotes. NUL and CR too: browsers would read them as something else. */
export const escape = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/[&<>"'`\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
