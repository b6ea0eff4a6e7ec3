// What our elements consist of, shadow and light: as a script for the page.

/**
 * `anatomy()`: every element inside ours as `tag`, its attributes as `tag[name]`, and each address of one by its scheme.
 * Two pages whose texts differ consist of the same. `hits` counts what ran of what got through, by calling `pwned`.
 */
export const ANATOMY = `
  var hits = 0;
  function pwned() { hits++; }
  function anatomy() {
    const found = new Set();
    const walk = (node) => {
      for (const child of node.children ?? []) {
        found.add(child.localName);
        for (const { name, value } of child.attributes) {
          found.add(child.localName + '[' + name + ']');
          if (/^(href|src|srcset|action|formaction|data|poster|xlink:href|srcdoc|style)$/.test(name)) {
            const scheme = /^\\s*([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\\0-\\x20]/g, ''))?.[1] ?? 'relative';
            if (name !== 'style') found.add(child.localName + '[' + name + ']=' + scheme.toLowerCase());
          }
        }
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    for (const element of document.querySelectorAll('assent-banner,assent-preferences,assent-declaration,assent-choices,assent-placeholder,assent-trigger')) {
      found.add(element.localName);
      for (const { name } of element.attributes) found.add(element.localName + '[' + name + ']');
      if (element.shadowRoot) walk(element.shadowRoot);
      walk(element);
    }
    return [...found].sort();
  }`;
