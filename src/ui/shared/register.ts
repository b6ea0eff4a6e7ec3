// Registering an element: as often as one likes, and never with an exception into the page.
import { VERSION } from '../../core/version.js';
import { warn } from '../../core/warn.js';

/** Gives an element its name. A name that is taken stays with whoever had it first. */
export function register(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name);
  if (!existing) customElements.define(name, element);
  else if (existing !== element) {
    warn('element', `<${name}>`, 'to be defined once', `another definition; ${VERSION} leaves the first in place`);
  }
}
