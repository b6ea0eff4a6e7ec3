// What a configuration looks like where it is going to live: a script tag, a module, or the document alone.

/** Inside a script element no text may close it. @param {string} text */
export const embedJson = (text) => text.replaceAll('<', '\\u003c');

/** @param {string} text */
const asTag = (text) => `<script type="application/json" data-assent-config>
${embedJson(text)}
</script>
<script src="/assent/assent.js"></script>`;

/** Keys that may stand without quotes do. @param {string} text */
const asObject = (text) => text.replace(/^(\s*|.*[{,] )"([A-Za-z_$][\w$]*)":/gm, '$1$2:');

/** @param {string} text */
const asModule = (text) => `import 'assent/define';
import { createAssent } from 'assent';

createAssent(${asObject(text)});
document.body.prepend(document.createElement('assent-banner'), document.createElement('assent-preferences'));`;

/** By the name of its tab. @type {Record<string, (text: string) => string>} */
export const snippets = { tag: asTag, npm: asModule, json: (text) => text };
