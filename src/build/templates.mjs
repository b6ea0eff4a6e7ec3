// Reads the templates while the files are built, so that no page has to: what is left is to make the nodes and to find the places.

/** What ends where an expression is the whole value of an attribute. */
const BOUND = /\s(?<kind>[.@]?)(?<name>[a-z-]+)=(?<quote>"?)$/;

/** A tag that starts or ends a line of its own, so that a blank beside it is never seen. */
const BLOCK =
  / ?(<\/?(?:d[dlt]|details|dialog|div|footer|h\d|header|li|p|section|summary|t[hrd]|table|tbody|thead|ul)\b[^>]*>) ?/g;

const ATTRIBUTES = '(?: [$.@]?[\\w-]+(?:="[^"<>&]*")?)*';

/** What `readMarkup` reads: an element with nothing but text in it, one that takes none, or a place. */
const READABLE = new RegExp(`<\\?>|<\\w+${ATTRIBUTES} />|<(\\w+)${ATTRIBUTES}>[^<>&]*</\\1>`, 'g');

/**
 * What of a markup is not read: a tag that nobody closes, an entity, a comment.
 * @param {string} markup @returns {string}
 */
function unreadable(markup) {
  const rest = markup.replace(READABLE, '');
  return rest === markup ? rest.replace(/[^<>&]/g, '') : unreadable(rest);
}

/**
 * The markup of a template, which names all that it binds: `<a $href @click>` for attributes, `<?>` for what stands between tags.
 * @param {readonly string[]} strings What stands before, between and after the expressions.
 */
function compile([first = '', ...others]) {
  let markup = first;
  for (const next of others) {
    const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    const { kind, name, quote = '' } = BOUND.exec(markup)?.groups ?? {};
    const rest = next.slice(quote.length);
    if (isInTag && !(name && next.startsWith(quote) && /^[\s/>]/.test(rest)))
      throw new Error(
        `expected an expression to be the whole value of an attribute, or to stand between tags: ${markup}`,
      );
    markup = (isInTag ? markup.replace(BOUND, ` ${kind || '$'}${name}`) : `${markup}<?>`) + rest;
  }
  const compiled = markup.replace(/\s+/g, ' ').replaceAll(' >', '>').replace(BLOCK, '$1');
  if (unreadable(compiled)) throw new Error(`expected plain elements, each of them closed: ${compiled}`);
  return compiled;
}

/**
 * The templates of a module, outermost first, in the order in which they stand there.
 * @param {any} node @returns {any[]}
 */
function templatesIn(node) {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') return [node];
  return Object.values(node).flatMap(templatesIn);
}

/**
 * The text of a part of a module, its templates compiled: html`<?>${…}`, the markup whole, then every expression.
 * @param {string} code @param {any} node @returns {string}
 */
function print(code, node) {
  let text = '';
  let { start } = node;
  for (const { start: from, end, quasi } of templatesIn(node)) {
    const markup = compile(quasi.quasis.map((/** @type {any} */ { value }) => value.raw));
    const bound = quasi.expressions.map((/** @type {any} */ expression) => `\${${print(code, expression)}}`);
    text += `${code.slice(start, from)}html\`${markup}${bound.join('')}\``;
    start = end;
  }
  return text + code.slice(start, node.end);
}

/** Compiles the templates of our elements. Lit's module of the same build is trimmed to read them. */
export const compileTemplates = {
  name: 'compile-templates',
  /** @this {import('rollup').TransformPluginContext} @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.includes('/src/ui/') || !/html ?`/.test(code)) return null;
    return { code: print(code, this.parse(code)), map: null };
  },
};
