// What a visible banner owes the page and the visitor: that it stays whole, that nothing that gets the focus is scrolled under
// it, that the focus goes back once it is answered, and that its no looks like its yes. Loaded when the banner is drawn.
import type { Assent } from '../../api.js';
import { pageInstance } from '../../core/page-instance.js';
import { checkConfig } from './check-config.js';

type Banner = HTMLElement & { requestUpdate(): void };

/** Banners that the page makes way for. */
const madeWay = new WeakSet<HTMLElement>();

/** Banners whose content is watched. */
const watched = new WeakSet<HTMLElement>();

/** Sees to all that; a modal banner holds the page instead, and gives the focus back by itself. */
export async function attend(banner: Banner): Promise<void> {
  keepWhole(banner);
  const [accept, reject] = ['accept', 'reject'].map((answer) =>
    banner.querySelector<HTMLElement>(`[data-assent-action=${answer}-all]`),
  );
  const assent = () => pageInstance() as Assent | undefined;
  const now = assent();
  if (now) checkConfig(now);
  if (now?.settings.config.ui?.modal) (await import('./modal.js')).holdPage(banner);
  else if (!madeWay.has(banner)) makeWay(banner, () => assent()?.layer === 'none');
  // Our rules reach what stands in the slots; what the page has wrapped is its own.
  if (accept?.parentElement !== banner) (await import('../shared/keep-equal.js')).keepEqual(accept, reject);
}

/** Has it drawn again when the page brings more of it, or takes away, in a morphing refresh, what its server has not written. */
function keepWhole(banner: Banner): void {
  if (watched.has(banner)) return;
  watched.add(banner);
  // Before the next paint, and not at once: a page that takes out again what we put in would have no peace.
  const observer = new MutationObserver(() => requestAnimationFrame(() => banner.requestUpdate()));
  observer.observe(banner, { childList: true, subtree: true, attributeFilter: ['hidden', 'slot'] });
  // What has come since it was drawn.
  banner.requestUpdate();
}

function makeWay(banner: HTMLElement, isOver: () => boolean): void {
  madeWay.add(banner);
  // A sheet, and not the root's own style: once it is empty, what the page has asked for holds again.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const { documentElement: root } = document;
  let isEndLonger = false;
  const makeRoom = () => {
    const { top, bottom } = banner.getBoundingClientRect();
    const below = innerHeight - top;
    // A page that transforms its body has the banner at its own end: only the top layer, where a browser has one, stands in
    // the window.
    if (banner.popover === null && below < 0) {
      banner.popover = 'manual';
      banner.showPopover();
    }
    const room = below < bottom ? `bottom:${below}` : `top:${bottom}`;
    // What stands last can't be scrolled out from under it, unless the page goes on. One that does not scroll would get a
    // scroll bar, which moves it: so there only for who comes to such a place by keyboard.
    isEndLonger ||= root.scrollHeight > innerHeight;
    const end = isEndLonger && below < bottom ? `html{padding-bottom:${below}px!important}` : '';
    // A page may scroll in its body.
    sheet.replaceSync(bottom ? `html,body{scroll-padding-${room}px!important}${end}` : '');
  };
  const observer = new ResizeObserver(makeRoom);
  observer.observe(banner);
  const onFocus = ({ target }: Event) => {
    const one = target as Element;
    if (banner.hidden || banner.contains(one)) return;
    if (one.getBoundingClientRect().bottom <= banner.getBoundingClientRect().top) return;
    isEndLonger = true;
    makeRoom();
    one.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('focusin', onFocus);

  let before: HTMLElement | undefined;
  banner.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from && !banner.contains(from as Node)) before = from as HTMLElement;
  });
  // Before the banner hides, while it still has the focus.
  document.addEventListener('assent-hide', function onHide() {
    const hasEnded = !pageInstance();
    const giveBack = () => before?.focus({ preventScroll: true });
    if (hasEnded || isOver()) {
      if (banner.contains(document.activeElement)) giveBack();
      // Answered in the preferences: they close after this, and the button that opened them is hidden by then.
      else setTimeout(() => document.activeElement === document.body && giveBack());
    }
    if (!hasEnded) return;
    document.removeEventListener('assent-hide', onHide);
    document.removeEventListener('focusin', onFocus);
    observer.disconnect();
    sheet.replaceSync('');
    madeWay.delete(banner);
  });
}
