// Templates: any markup. Browsers load nothing of it until it is taken out (Firefox looks into those that it parses).
import { needsOf, tagScripts } from './markup.js';
import type { ReleaseElement } from './release.js';

/**
 * Puts a template's content after it, and back; back, too, while the template is out of the page. The nodes themselves
 * move: copies of scripts don't pass Trusted Types.
 */
export const unfoldTemplate: ReleaseElement<HTMLTemplateElement> = (template) => {
  const { content } = template;
  const scripts = tagScripts(content, needsOf(template));
  const nodes = [...content.childNodes];
  template.after(content);
  const fold = () => {
    content.append(...nodes);
    return template;
  };
  return {
    brought: scripts,
    more() {
      if (!template.isConnected) fold();
      else if (content.firstChild) template.after(content);
    },
    stop: fold,
  };
};
