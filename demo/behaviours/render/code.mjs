// Markup to be read: escaped, with the library's own attributes and the comments set off.
import { escape } from './escape.mjs';

const OWN = /\bdata-assent(?:-[a-z]+)?(?:=&quot;.*?&quot;)?|&lt;\/?assent-[a-z]+/g;
const COMMENT = /&lt;!--[^]*?--&gt;|^\s*\/\/.*$/gm;

/** @param {string} code */
export const renderCode = (code) =>
  escape(code)
    .replace(OWN, (text) => (text.startsWith('&lt;') ? `<b>${text}</b>` : `<mark>${text}</mark>`))
    .replace(COMMENT, '<i>$&</i>');
