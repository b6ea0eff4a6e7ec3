// Puts placeholders where blocked elements ask for one, and takes them away again.
import { PlaceholderElement } from './placeholder.js';

const WANTED = '[data-assent-placeholder]';

const placed = new WeakMap<Element, PlaceholderElement>();

/** Puts a placeholder before an element that asks for one, in its size; the element hides until it is let go. */
export function place(element: Element): void {
  if (!(element instanceof HTMLElement) || !element.matches(WANTED) || placed.has(element)) return;
  const placeholder = new PlaceholderElement();
  placeholder.standsFor = element;
  const poster = element.getAttribute('data-assent-placeholder');
  if (poster) placeholder.setAttribute('poster', poster);
  const width = element.offsetWidth || Number(element.getAttribute('width'));
  const height = element.offsetHeight || Number(element.getAttribute('height'));
  if (width) placeholder.style.width = `${width}px`;
  if (height) placeholder.style.height = `${height}px`;
  element.before(placeholder);
  element.hidden = true;
  placed.set(element, placeholder);
}

/** Gives an element its place back. */
export function unplace(element: Element): void {
  placed.get(element)?.remove();
  if (placed.delete(element)) (element as HTMLElement).hidden = false;
}
