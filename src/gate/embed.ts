// Elements that load something: their addresses wait in data attributes, and go back there when consent is withdrawn.
import { reinsert, TAGGED } from './markup.js';
import type { Release, ReleaseElement } from './release.js';

/** Attributes that load something; each waits as `data-…`. Sources come before the address that stands in for them. */
const ADDRESSES = ['srcset', 'src', 'poster', 'data', 'href'] as const;

/** What a tagged element stands for: its untagged sources follow it, those of the picture it is in as well. */
function partsOf(element: Element): Element[] {
  const family = (element.matches('img') && element.closest('picture')) || element;
  return [...family.querySelectorAll(`:is(picture,video,audio) :not(${TAGGED})`), element];
}

/** An address that an element or one of its parts may have: where it waits, where it loads, and what stands there. */
export interface Address {
  readonly part: Element;
  readonly loading: string;
  readonly waiting: string;
  readonly held: string | null;
  readonly live: string | null;
}

/** Each address of an element, also those that it does not have. */
export const addressesOf = (element: Element): Address[] =>
  partsOf(element).flatMap((part) =>
    ADDRESSES.map((loading) => {
      const waiting = `data-${loading}`;
      return { part, loading, waiting, held: part.getAttribute(waiting), live: part.getAttribute(loading) };
    }),
  );

/** What plays an element's address. A track is not played: taking it away must not start a film over. */
const playerOf = (element: Element) => element.closest<Element & Partial<HTMLMediaElement>>('video,audio,track');

/**
 * Changes the addresses of an element while it is out of the page: browsers remember for their history what a frame in it
 * shows, and load that again when the visitor goes back, whatever its markup says then. And Firefox hears of a track's
 * first address only so.
 */
function change(element: Element, act: (address: Address) => void): void {
  const waiting = addressesOf(element).filter(({ held }) => held !== null);
  // A picture goes as a whole, or its image would load what stands in for a source.
  if (waiting.length) reinsert(element.closest('picture') ?? element, () => waiting.forEach(act));
}

/** Gives an element its addresses. They stay in the waiting attributes too, so that nothing is ever lost. */
export const releaseEmbed: ReleaseElement = (element) => {
  const backs: (() => void)[] = [];
  change(element, ({ part, loading, held, live }) => {
    if (live !== null) backs.push(() => part.setAttribute(loading, live));
    part.setAttribute(loading, held ?? '');
  });
  const player = playerOf(element);
  // One that found no source looks for one only when it is told to.
  if (player && !player.hasAttribute('src') && !player.currentSrc) player.load?.();
  return holdAgain(element, backs);
};

/** The way back: what the element showed or played goes, what it was stays, and what it showed before comes again. */
const holdAgain = (element: Element, backs: readonly (() => void)[] = []): Release => ({
  stop() {
    change(element, ({ part, loading }) => part.removeAttribute(loading));
    for (const back of backs) back();
    playerOf(element)?.load?.();
    return element;
  },
});

/** Takes over an element that carries the very address that it waits for: we gave it, before the page was put away. */
export const adoptEmbed = (element: Element): Release | undefined =>
  addressesOf(element).some(({ held, live }) => held !== null && held === live) ? holdAgain(element) : undefined;
