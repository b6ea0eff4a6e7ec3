// Keeps the page under the banner usable: what gets the focus is never scrolled under it, the end of the page can be scrolled
// out from under it, and once it is answered, or shown again, the focus goes back to where it was.
import { attempt } from '../../core/attempt.js';
import { atEnd } from './at-end.js';

/**
 * Keeps room for what gets the focus and for the end of the page, and gives the focus back. To be called once for each banner.
 * `isOver` returns whether nothing is open any more.
 */
export function makeWay(banner: HTMLElement, isOver: () => boolean): void {
  // A sheet, and not the root's own style: once it is empty, what the page has asked for holds again.
  let sheet: CSSStyleSheet | undefined;
  // Safari before 16.4 has none: there is no room then, but the focus finds its way back.
  attempt(() => document.adoptedStyleSheets.push((sheet = new CSSStyleSheet())));
  let isEndLonger = false;
  const makeRoom = () => {
    const { top, bottom } = banner.getBoundingClientRect();
    const below = innerHeight - top;
    // If a page transforms its body, the banner stands at the end of that. Only the top layer, in browsers that have one, is
    // still fixed to the window.
    if (below < 0 && banner.popover === null) {
      banner.popover = 'manual';
      banner.showPopover();
    }
    const room = below < bottom ? `bottom:${below}` : `top:${bottom}`;
    // The end of the page can be scrolled out from under the banner only if the page is made longer. A page that does not
    // scroll would get a scroll bar, which moves it, so there this waits for a visitor who gets to that end by keyboard.
    isEndLonger ||= document.documentElement.scrollHeight > innerHeight;
    const end = isEndLonger && below < bottom ? `html{padding-bottom:${below}px!important}` : '';
    // A page may scroll in its body.
    sheet?.replaceSync(bottom ? `@media screen{body,html{scroll-padding-${room}px!important}${end}}` : '');
  };
  const observer = new ResizeObserver(makeRoom);
  observer.observe(banner);
  let before: HTMLElement | undefined;
  let last: HTMLElement | undefined;
  const onFocus = ({ target, relatedTarget: from }: FocusEvent) => {
    const one = target as HTMLElement;
    if (banner.contains(one)) {
      last = one;
      if (from && !banner.contains(from as Node)) before = from as HTMLElement;
    } else if (!banner.hidden && one.getBoundingClientRect().bottom > banner.getBoundingClientRect().top) {
      isEndLonger = true;
      makeRoom();
      one.scrollIntoView({ block: 'nearest' });
    }
  };
  // Before the banner hides, while it still has the focus.
  const onHide = () => {
    const giveBack = () => (isOver() ? before : last)?.focus({ preventScroll: true });
    if (!isOver()) return;
    if (banner.contains(document.activeElement)) giveBack();
    // The preferences close after this, and the button that opened them was hidden: they were answered, or have not come.
    else setTimeout(() => document.activeElement === document.body && giveBack());
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('assent-hide', onHide);
  atEnd(() => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('assent-hide', onHide);
    observer.disconnect();
    sheet?.replaceSync('');
  });
}
