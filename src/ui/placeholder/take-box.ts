// Has a placeholder take up the room of the element that it stands for, so that nothing in the page moves.

/** What places a box among others and sizes it. */
const OF_THE_BOX =
  'width height min-width min-height max-width max-height aspect-ratio box-sizing margin padding border-width position inset float clear flex order grid-area place-self vertical-align';

/** A style by the names of its properties. */
type Style = Record<string, string>;

/** Hides an element and gives its box to what stands for it, which is not in the page yet. */
export function takeBox(element: HTMLElement, { style }: HTMLElement): void {
  const { clientWidth } = element;
  const box = getComputedStyle(element);
  const { display } = box;
  // A page's `iframe { display: block }` wins over the attribute `hidden`.
  element.style.setProperty('display', 'none', 'important');
  // Without a box, its style says what was asked for, percentages and `auto`, instead of what came of it in pixels.
  const asked = box as unknown as Style;
  // Where it has no widest, a placeholder's own is kinder to a phone.
  for (const name of OF_THE_BOX.split(' '))
    if (asked[name] !== 'none') (style as unknown as Style)[name] = asked[name] ?? '';
  // What never had a box, a template, is stood for by one as large as its words.
  if (display === 'none') return;
  if (!display.startsWith('inline')) style.display = 'grid';
  // Of others, words bear on the size as little as a frame's do, which has one of its own where nobody gives it one.
  style.contain = 'strict';
  // Where it asks for a share of its place it needs none, as a frame does, and may be as narrow as that.
  style.containIntrinsicSize = `${/%/.test(box.width) ? 0 : 300}px ${box.aspectRatio === 'auto' ? 150 : 0}px`;
  // Where a frame keeps that, a block would stretch.
  if (box.width === 'auto' && clientWidth === 300) style.width = 'max-content';
}
