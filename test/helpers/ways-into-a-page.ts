// How markup comes into a page. Data of the leak matrix.

/** One way. */
export interface WayIn {
  readonly name: string;
  /** Puts `html` into the page, as a statement of it; missing where the server's answer holds it already. */
  readonly insert?: string;
  /** When the visitor has chosen long before: on an earlier page, or on this one before anything came. */
  readonly after?: 'an earlier page' | 'the choice';
}

/** Makes elements one by one, as a framework does. */
const MAKE = `
  const make = (source, home) => {
    if (source.nodeType !== Node.ELEMENT_NODE) return source.cloneNode();
    const made = home.createElementNS(source.namespaceURI, source.localName);
    for (const { name, value } of source.attributes) made.setAttribute(name, value);
    for (const child of source.childNodes) made.appendChild(make(child, home));
    for (const child of source.content?.childNodes ?? []) made.content.append(make(child, made.content.ownerDocument));
    return made;
  };
  const parsed = new DOMParser().parseFromString('<body>' + html, 'text/html').body;`;

const APPEND = `${MAKE} for (const node of parsed.childNodes) document.body.appendChild(make(node, document));`;

/** All ways. */
export const WAYS_IN: readonly WayIn[] = [
  { name: 'the parser' },
  { name: 'the parser, on a later page', after: 'an earlier page' },
  { name: 'appendChild', insert: APPEND },
  { name: 'innerHTML', insert: 'document.body.appendChild(document.createElement("section")).innerHTML = html;' },
  { name: 'insertAdjacentHTML', insert: 'document.body.insertAdjacentHTML("afterbegin", html);' },
  {
    name: 'append of a fragment',
    insert: 'document.body.append(document.createRange().createContextualFragment(html));',
  },
  {
    name: 'the clone of a template',
    insert: `
      const template = document.createElement('template');
      template.innerHTML = html;
      document.body.append(template.content.cloneNode(true));`,
  },
  {
    name: 'a shadow root',
    insert: `
      const root = document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
      assent.observe(root);
      root.append(document.createRange().createContextualFragment(html));`,
  },
  {
    name: 'a shadow root that is observed later',
    insert: `
      const root = document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
      root.innerHTML = html;
      setTimeout(() => assent.observe(root), 50);`,
  },
  { name: 'a swap of the body', insert: `${MAKE} document.body.replaceWith(parsed);` },
  {
    name: 'a tag that is added later',
    insert: `
      const late = document.createRange().createContextualFragment(html);
      const tags = [...late.querySelectorAll('[data-assent]')].map((element) => [element, element.dataset.assent]);
      for (const [element] of tags) element.removeAttribute('data-assent');
      document.body.append(late);
      setTimeout(() => tags.forEach(([element, tag]) => element.setAttribute('data-assent', tag)), 50);`,
  },
  { name: 'appendChild, after the choice', insert: APPEND, after: 'the choice' },
];
