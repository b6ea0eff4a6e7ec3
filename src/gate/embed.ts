// Elements that load something: their addresses wait in data attributes, and go back there when consent is withdrawn.
import { ADDRESSES, reinsert, TAGGED } from './markup.js';
import type { Release, ReleaseElement } from './release.js';

/** A tagged element with what follows it: its untagged sources, or those of the picture that it is in. */
function partsOf(element: Element): Element[] {
  const family = (element.matches('img') && element.closest('picture')) || element;
  return [...family.querySelectorAll(`:is(picture,video,audio) :not(${TAGGED})`), element];
}

/** An address that an element may have, or one of its parts. */
export interface Address {
  readonly part: Element;
  /** The attribute that browsers load: `src`. */
  readonly loading: string;
  /** The attribute in which it waits: `data-src`. */
  readonly waiting: string;
  /** The value of the waiting attribute. */
  held: string | null;
  /** The value of the loading attribute. */
  readonly live: string | null;
}

/** One that waits, or has waited until it was given. */
type Held = Address & { held: string };

/** One for each loading attribute that an element and its parts may have, set or not. */
export const addressesOf = (element: Element): Address[] =>
  partsOf(element).flatMap((part) =>
    ADDRESSES.map((loading) => {
      const waiting = `data-${loading}`;
      return { part, loading, waiting, held: part.getAttribute(waiting), live: part.getAttribute(loading) };
    }),
  );

/** The element that plays an address. For a track that is none: taking one away must not start a film over. */
const playerOf = (part: Element) => part.closest<Element & Partial<HTMLMediaElement>>('video,audio,track');

/**
 * Changes addresses while the elements that show them are out of the page. Browsers remember in their history what a frame
 * of the page shows, and load it again when the visitor goes back, whatever its markup says then; and a player looks at a
 * source when it is inserted, not when it changes. Nothing else is taken out: a frame beside it would load again.
 */
function changeOutOfPage(addresses: readonly Held[], act: (address: Held) => void): Set<Element> {
  // A picture goes out as a whole, or its image would load the fallback.
  const wholes = new Set(addresses.map(({ part }) => part.closest('picture') ?? part));
  for (const whole of wholes) {
    reinsert(whole, () => addresses.filter(({ part }) => whole.contains(part)).forEach(act));
  }
  return wholes;
}

/** Whether browsers would run an address as code. A sanitizer that cleans strangers' markup does not look into `data-src`. */
const isCode = (address: string) => /^javascript:/i.test(address.replace(/[^\w:]/g, ''));

/** How to take the addresses in `given` back, and how to give those that have come since. */
function createRelease(element: Element, given: Held[]): Release {
  return {
    more() {
      const added = addressesOf(element).filter((one): one is Held => {
        const known = given.find(({ part, loading }) => part === one.part && loading === one.loading);
        if (one.held === null || one.held === known?.held || isCode(one.held)) return false;
        if (known) known.held = one.held;
        else given.push(one as Held);
        return true;
      });
      const player: Element & Partial<HTMLMediaElement> = element;
      // A player that found no source looks again only when it is told to. Told while it is looking, Firefox stops.
      const isLost = added.length && player.networkState === 3;
      changeOutOfPage(added, ({ part, loading, held }) => {
        // Firefox loads a track that had no address, or lost it, only where the property is set.
        if (part.matches('track')) part.src = held;
        else part.setAttribute(loading, held);
      });
      if (isLost) (player as HTMLMediaElement).load();
    },
    stop() {
      // The fallback goes first (`src` before `srcset`): WebKit would load it, even out of the page.
      const wholes = changeOutOfPage(given.reverse(), ({ part, loading, waiting, held, live }) => {
        if (live === null) part.removeAttribute(loading);
        else part.setAttribute(loading, live);
        if (!part.hasAttribute(waiting)) part.setAttribute(waiting, held);
      });
      for (const whole of wholes) playerOf(whole)?.load?.();
      return element;
    },
  };
}

/** Gives an element its addresses. They stay in the waiting attributes too, so that nothing is ever lost. */
export const releaseEmbed: ReleaseElement = (element) => {
  const release = createRelease(element, []);
  release.more?.();
  return release;
};

/** Takes over an element that loads the very address that it waits for: we let it go, before the page was cached or copied. */
export function adoptEmbed(element: Element): Release | undefined {
  const given = addressesOf(element).filter(({ held, live }) => held !== null && held === live);
  return given.length
    ? createRelease(
        element,
        given.map((one) => ({ ...one, live: null }) as Held),
      )
    : undefined;
}
