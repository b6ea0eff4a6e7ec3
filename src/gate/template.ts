// Templates: any markup. Browsers load nothing of it until it is taken out (Firefox looks into those that it parses).
import { needsOf, tagScripts } from './markup.js';
import type { ReleaseElement } from './release.js';

/**
 * Puts a template's content after it, and back. While the template is out of the page, what it brought is out, too, but
 * stays in the document: no browser runs a script that loads while it is in a template. The nodes themselves move: copies
 * of scripts don't pass Trusted Types.
 */
export const unfoldTemplate: ReleaseElement<HTMLTemplateElement> = (template) => {
  const { content } = template;
  const outside = new DocumentFragment();
  const nodes: ChildNode[] = [];
  /** Without what the page has taken out, or put a copy in the place of. */
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
      nodes.length = 0;
      return template;
    },
  };
};
