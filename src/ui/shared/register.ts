// Registers elements. It may be called any number of times, and never throws into the page.
import { VERSION } from '../../core/version.js';
import { warn } from '../../core/warn.js';

/** Gives an element class its name. A name that is taken stays with its first owner, with a warning. */
export function register(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name);
  if (!existing) customElements.define(name, element);
  else if (existing !== element) {
    warn('element', `<${name}>`, 'to be defined once', `another definition; ${VERSION} leaves the first in place`);
  }
}
