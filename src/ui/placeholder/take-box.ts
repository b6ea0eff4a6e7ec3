// Has a placeholder take up the room of the element that it stands for, so that nothing in the page moves.

/** What places a box among others and sizes it. */
const OF_THE_BOX =
  'width height min-width min-height max-width max-height aspect-ratio box-sizing margin padding border-width position inset float clear flex order grid-area place-self vertical-align';

/** A style by the names of its properties. */
type Style = Record<string, string>;

/** What never has a box, though a placeholder has to be seen for it. */
const BOXLESS = 'template,script,style,link,audio:not([controls])';

/**
 * Hides an element and gives its box to what stands for it, which is not in the page at first. Where the page hides
 * the element, it hides as well.
 */
export function takeBox(element: HTMLElement, { style }: HTMLElement): void {
  const { clientWidth } = element;
  const box = getComputedStyle(element) as CSSStyleDeclaration & Style;
  const { display } = box;
  // A page's `iframe { display: block }` wins over the attribute `hidden`.
  element.style.setProperty('display', 'none', 'important');
  // Of an element without a box the style says what was asked for (percentages, `auto`), and not what came of it in pixels.
  // Not `max-width: none`: the placeholder's own limit is kinder to a phone.
  for (const name of OF_THE_BOX.split(' '))
    if (box[name] !== 'none') (style as unknown as Style)[name] = box[name] as string;
  // What never has a box gets a placeholder as large as its words.
  if (element.matches(BOXLESS)) return;
  style.display = display === 'none' ? display : display.startsWith('inline') ? '' : 'grid';
  // For all others the words must not change the size, as a frame's content does not: it is 300 by 150 where nobody sizes it.
  style.contain = 'strict';
  // With a width in per cent it has none of its own, so that it may become as narrow as its surroundings.
  style.containIntrinsicSize = `${/%/.test(box.width) ? 0 : 300}px ${box.aspectRatio === 'auto' ? 150 : 0}px`;
  // A frame of automatic width keeps its 300 pixels, where a block would stretch.
  if (box.width === 'auto' && clientWidth === 300) style.width = 'max-content';
}
