// Puts placeholders where blocked elements ask for one, and takes them away again.
import type { Assent } from '../../api.js';
import { pageInstance } from '../../core/page-instance.js';
import { handFocus } from './hand-focus.js';
import { PlaceholderElement } from './placeholder.js';
import { takeBox } from './take-box.js';

const WANTED = '[data-assent-placeholder]';

/** How to take away what stands for an element. */
const placed = new WeakMap<Element, () => void>();

/** Looks at every element again. */
export const placeAll = (): void => document.querySelectorAll(WANTED).forEach(placeHeld);

/** Puts a placeholder before an element that may not go; when all has ended none stays. */
export function placeHeld(element: Element): void {
  const assent = pageInstance() as Assent | undefined;
  if (!assent) unplace(element);
  else if (!assent.allows(element.getAttribute('data-assent') ?? '')) place(element);
}

/** Puts a placeholder before an element that asks for one, in its box; the element hides until it is let go. */
export function place(element: Element): void {
  if (!(element instanceof HTMLElement) || !element.matches(WANTED) || placed.has(element)) return;
  dropCopy(element);
  const placeholder = new PlaceholderElement();
  placeholder.standsFor = element;
  const poster = element.getAttribute('data-assent-placeholder');
  if (poster) placeholder.setAttribute('poster', poster);
  const { display } = element.style;
  // Where the page takes the element out its placeholder goes, too; where the page moves it the placeholder follows.
  const watch = new MutationObserver(() => {
    if (!element.isConnected) unplace(element);
    else if (placeholder.nextSibling !== element) follow();
  });
  const follow = () => {
    watch.observe(element.parentNode as Node, { childList: true });
    element.before(placeholder);
  };
  placed.set(element, () => {
    watch.disconnect();
    const isFocused = placeholder.matches(':focus-within');
    placeholder.remove();
    element.style.display = display;
    if (isFocused && element.isConnected) handFocus(element);
  });
  // Measured before the placeholder is in the page, which may style a first child or a neighbour differently.
  takeBox(element, placeholder);
  follow();
}

/** A copy of a page (a router's cache) brings a placeholder that stands for nothing, and an element that hides behind it. */
function dropCopy(element: Element): void {
  const { previousElementSibling: copy } = element;
  if (!(copy instanceof PlaceholderElement) || copy.standsFor) return;
  copy.remove();
  (element as HTMLElement).style.display = '';
}

/** Gives an element its place back. */
export function unplace(element: Element): void {
  const end = placed.get(element) ?? (() => dropCopy(element));
  end();
  placed.delete(element);
}
