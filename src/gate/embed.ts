// Elements that load something: their addresses wait in data attributes, and go back there when consent is withdrawn.
import { TAGGED } from './markup.js';
import type { ReleaseElement } from './release.js';

/** Attributes that load something; each waits as `data-…`. Sources come before the address that stands in for them. */
const ADDRESSES = ['srcset', 'src', 'poster', 'data', 'href'] as const;

/** What a tagged element stands for: its untagged sources follow it, those of the picture it is in as well. */
function partsOf(element: Element): Element[] {
  const family = element.matches('img') ? (element.closest('picture') ?? element) : element;
  const sources = family.matches('picture,video,audio') ? [...family.querySelectorAll(`:not(${TAGGED})`)] : [];
  return [...sources, element];
}

/** Each address of an element that waits or loads. */
export function* addressesOf(element: Element) {
  for (const part of partsOf(element)) {
    for (const loading of ADDRESSES) {
      const waiting = `data-${loading}`;
      const [held, live] = [part.getAttribute(waiting), part.getAttribute(loading)];
      if (held !== null || live !== null) yield { part, loading, waiting, held, live };
    }
  }
}

/** What plays an element's address. A track is not played: taking it away must not start a film over. */
const playerOf = (element: Element) => element.closest<Element & Partial<HTMLMediaElement>>('video,audio,track');

/** Gives an element its addresses. They stay in the waiting attributes too, so that nothing is ever lost. */
export const releaseEmbed: ReleaseElement = (element) => {
  for (const { part, loading, held, live } of addressesOf(element)) {
    if (held !== null && held !== live) part.setAttribute(loading, held);
  }
  const player = playerOf(element);
  // One that found no source looks for one only when it is told to.
  if (player && !player.hasAttribute('src') && !player.currentSrc) player.load?.();
  return {
    // What the element showed or played goes, what it was stays.
    stop() {
      for (const { part, loading, held } of addressesOf(element)) {
        if (held !== null) part.removeAttribute(loading);
      }
      player?.load?.();
      return true;
    },
  };
};
