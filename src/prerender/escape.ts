// From text to HTML. Whatever a configuration holds stays text.

/** A text as it may stand between tags and between double quotes. A browser would read a bare NUL or CR as something else. */
export const escape = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/[&<>"'`\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
