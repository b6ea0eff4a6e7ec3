// Templates: any markup. Browsers load nothing of it until it is taken out.
import { needsOf, tagScripts } from './markup.js';
import type { ReleaseElement } from './release.js';

/** Puts a template's content after it. */
export const unfoldTemplate: ReleaseElement<HTMLTemplateElement> = (template) => {
  const content = document.importNode(template.content, true);
  tagScripts(content, needsOf(template));
  const nodes = [...content.childNodes];
  template.after(content);
  return {
    stop() {
      for (const node of nodes) node.remove();
      return true;
    },
  };
};
