// Templates hold any markup. Browsers load nothing of it until it is taken out (but Firefox looks into those that it parses).
import { needsOf, tagScripts } from './markup.js';
import type { ReleaseElement } from './release.js';

/**
 * Puts a template's content after it, and back. When the template leaves the page, what it brought leaves too, into a
 * fragment of the same document: no browser runs a script that loads while it is inside a template. The nodes themselves
 * move, because copies of scripts don't pass Trusted Types.
 */
export const unfoldTemplate: ReleaseElement<HTMLTemplateElement> = (template) => {
  const { content } = template;
  const outside = new DocumentFragment();
  const nodes: ChildNode[] = [];
  /** Without those that the page has taken out or replaced by a copy. */
  const present = () => nodes.filter(({ parentNode }) => parentNode);
  const more = () => {
    if (!template.isConnected) {
      outside.append(...present());
      return [];
    }
    const scripts = tagScripts(content, needsOf(template));
    nodes.push(...content.childNodes);
    template.after(outside, content);
    return scripts;
  };
  return {
    brought: more(),
    more,
    stop() {
      content.append(...present());
      return template;
    },
  };
};
