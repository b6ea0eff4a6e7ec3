// What a configuration looks like where it is going to live: a script tag, a module, or the document alone.
import { npmSnippet } from './npm-snippet.js';

/** Inside a script element no text may close it. @param {string} text */
export const embedJson = (text) => text.replaceAll('<', '\\u003c');

/** @param {string} text */
const asTag = (text) => `<script type="application/json" data-assent-config>
${embedJson(text)}
</script>
<script src="/assent/assent.js"></script>`;

/** By the name of its tab. @type {Record<string, (text: string) => string>} */
export const snippets = { tag: asTag, npm: npmSnippet, json: (text) => text };
