// Makes the nodes of a compiled template one by one: a page that forbids every Trusted Types policy lets nobody parse markup.

/** A place in a template that drawing fills: an attribute, property or listener or, without a name, content between tags. */
interface Place<Filler> {
  /** How many elements and comments come before it. */
  readonly index: number;
  readonly name?: string | undefined;
  readonly ctor?: Filler | undefined;
}

/** What Lit knows of a template. */
interface Template<Filler> {
  readonly el: { readonly content: DocumentFragment };
  readonly parts: Place<Filler>[];
}

/** Every tag with its attributes, or the text up to the next one. */
const TOKEN = /<([\w/?]+)(.*?)>|[^<]+/g;

/** An attribute: its kind if it is a place, its name, and its value. */
const ATTRIBUTE = /([$.@]?)([\w-]+)(?:="(.*?)")?/g;

/** Reads what `compileTemplates` has written. `fillers` are Lit's classes for the places of each kind. */
export function readMarkup<Filler>(markup: string, fillers: Readonly<Record<string, Filler>>): Template<Filler> {
  const content = document.createDocumentFragment();
  const parts: Place<Filler>[] = [];
  let parent: ParentNode & Node = content;
  let index = 0;
  for (const [token, tag, attributes = ''] of markup.matchAll(TOKEN)) {
    if (!tag) parent.append(token);
    else if (tag[0] === '/') parent = parent.parentNode as ParentNode & Node;
    else if (tag === '?') {
      parts.push({ index: index++ });
      parent.append(document.createComment(''));
    } else {
      const space = /^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml';
      const element = document.createElementNS(`http://www.w3.org/${space}`, tag);
      for (const [, kind, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (kind) parts.push({ index, name, ctor: fillers[kind] });
        else element.setAttribute(name, value);
      }
      index++;
      parent.append(element);
      if (!attributes.endsWith('/')) parent = element;
    }
  }
  return { el: { content }, parts };
}
