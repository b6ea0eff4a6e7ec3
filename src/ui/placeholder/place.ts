// Puts placeholders where blocked elements ask for one, and takes them away again.
import type { Assent } from '../../api.js';
import { pageInstance } from '../../core/page-instance.js';
import { handFocus } from './hand-focus.js';
import { namesFor } from './names-for.js';
import { PlaceholderElement } from './placeholder.js';
import { takeBox } from './take-box.js';

const WANTED = '[data-assent-placeholder]';

/** How to take away what stands for an element. */
const placed = new WeakMap<Element, (element: Element) => void>();

/** Looks at every element again. */
export const placeAll = (): void => document.querySelectorAll(WANTED).forEach(placeHeld);

/** Puts a placeholder before an element that may not go; when all has ended none stays. */
export function placeHeld(element: Element): void {
  const assent = pageInstance() as Assent | undefined;
  if (!assent) unplace(element);
  else if (!assent.allows(element.getAttribute('data-assent') ?? '')) place(element);
}

/** What has the box of an element: a picture has none but that of its image. */
const boxed = (element: Element): HTMLElement =>
  element.querySelector<HTMLElement>('picture:scope>img') ?? (element as HTMLElement);

/** Puts a placeholder before an element that asks for one, in its box; the element hides until it is let go. */
export function place(held: Element): void {
  if (!(held instanceof HTMLElement) || !held.matches(WANTED) || placed.has(held)) return;
  // Where another copy of the library has the name, that one puts them.
  if (customElements.get('assent-placeholder') !== PlaceholderElement) return;
  // Where no yes lets it go, the buttons would do nothing.
  if (!namesFor(pageInstance() as Assent, held)[0]) return;
  dropCopy(held);
  const element = boxed(held);
  const placeholder = new PlaceholderElement();
  const { style } = element;
  let { display } = style;
  const follow = () => {
    // Ours is important: any other is a new one of the page's.
    if (!style.getPropertyPriority('display')) ({ display } = style);
    style.display = display;
    // The first time before the placeholder is in the page, which may style a first child or a neighbour differently.
    takeBox(element, placeholder);
    if (placeholder.nextSibling !== element) element.before(placeholder);
    const { parentNode } = element;
    for (let at = parentNode; at; at = at.parentNode)
      watch.observe(at, { childList: at === parentNode, attributeFilter: ['class'] });
    watch.observe(element, { attributeFilter: ['class', 'hidden', 'style'] });
    watch.takeRecords();
  };
  // Where the page takes the element out its placeholder goes, too; where the page moves, hides or shows it, be it by a
  // class around it, the placeholder follows.
  const watch = new MutationObserver(() => {
    if (element.isConnected) follow();
    else unplace(held);
  });
  placed.set(held, () => {
    watch.disconnect();
    const isFocused = placeholder.matches(':focus-within');
    placeholder.remove();
    style.display = display;
    if (isFocused && element.isConnected) handFocus(element);
  });
  placeholder.toggleAttribute('data-nosnippet');
  placeholder.setAttribute('poster', held.getAttribute('data-assent-placeholder') as string);
  placeholder.standsFor = held;
  follow();
}

/** A copy of a page (a router's cache) brings a placeholder that stands for nothing, and an element that hides behind it. */
function dropCopy(element: Element): void {
  const { previousElementSibling: copy, style } = boxed(element);
  if (!(copy instanceof PlaceholderElement) || copy.standsFor) return;
  copy.remove();
  style.display = '';
}

/** Gives an element its place back. */
export function unplace(element: Element): void {
  (placed.get(element) ?? dropCopy)(element);
  placed.delete(element);
}
