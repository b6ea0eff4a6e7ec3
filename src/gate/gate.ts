// Holds tagged elements back and lets them go. Knows what it is told about consent, and nothing of where that comes from.
import { kindOf } from './kinds.js';
import { bringsScripts, isScript, LIVE, needsOf } from './markup.js';
import { createOrder, type Done } from './order.js';
import { watchTagged, type Root, type Watch } from './observe.js';
import { answerPastEvents } from './past-events.js';
import { afterPaint } from './pause.js';
import type { Release } from './release.js';
import { contentOf, isLoading, isMarkedAsRun, preloadScript, renewScript, sound } from './script.js';
import { collectWrites, type Writes } from './writes.js';

/** What the gate needs to know, and whom it tells. */
export interface GatePort {
  allows(needs: string): boolean;
  /** The category that a name belongs to: scripts of one category run in order. */
  categoryOf(name: string): string;
  /** Each element that is held back is told of once, and each time that one is let go. */
  tell(what: 'blocked' | 'activated', element: Element, needs: string): void;
  /** Whether the visitor may let a single element go that has this need. */
  allowsOnce(needs: string): boolean;
  /** An element is tagged, but the page did not hold it back. */
  explain(element: Element): void;
}

/** The gate of a page. */
export interface Gate {
  observe(root: Root): () => void;
  /** Consent changed: looks at everything again, in document order. */
  update(): void;
  /** Lets one element go, though its need is not met, until consent changes. */
  allowOnce(element: Element): void;
  /** Whether a script ran whose need is no longer met. It can't be stopped; only a reload ends it. */
  isStale(): boolean;
  destroy(): void;
}

/** Makes a gate that watches nothing yet. */
export function createGate(port: GatePort): Gate {
  const watches = new Map<Root, Watch>();
  const met = new WeakSet<Element>();
  /** Scripts that may be marked as run already. */
  const doubtful = new WeakSet<Element>();
  const blocked = new WeakSet<Element>();
  let waiting = new WeakMap<Element, object>();
  /** What was let go, with the way back once it has one. */
  const released = new WeakMap<Element, Release | null>();
  /** The same to go through, also what the page has taken out meanwhile and may put back. */
  const everReleased = new Set<WeakRef<Element>>();
  const ran = new Set<string>();
  const ranBefore = new Set<string>();
  let once = new WeakSet<Element>();

  let ready: Promise<void> | undefined;
  const enqueue = createOrder(() => ready);

  let inserted: Element | null = null;
  /** The released script that runs at this moment; the document does not say in a shadow tree, or when it starts another. */
  function running(): Element | null {
    return [document.currentScript, inserted].find((one) => isScript(one) && released.has(one)) ?? null;
  }
  let writes: Writes | undefined;
  let stopAnswering: (() => void) | undefined;

  const isAllowed = (element: Element) => once.has(element) || port.allows(needsOf(element));

  /** Lets an element go if it may go now. */
  function release(found: Element): Done {
    if (released.has(found) || !found.isConnected || !isAllowed(found)) return;
    const needs = needsOf(found);
    const isLate = doubtful.has(found);
    const element = (isLate && isScript(found) && renewScript(found)) || found;
    if (isScript(element)) {
      writes ??= collectWrites(running);
      stopAnswering ??= answerPastEvents(running);
      ranBefore.add(contentOf(element));
    }
    for (const one of [found, element]) released.set(one, null);
    if (once.has(found)) once.add(element);
    everReleased.add(new WeakRef(element));
    blocked.delete(found);
    inserted = element;
    // What had to be refused is no reason to reload once it is allowed.
    const way = kindOf(element).release(element, () => ran.add(needs.replace(/\|?!\S*/g, '').trim()), isLate);
    inserted = null;
    released.set(element, way);
    port.tell('activated', element, needs);
    // Something of it may have taken the yes back while it went.
    look(element);
    const next = async () => {
      for (const one of [...(way.brought ?? []), ...(writes?.place(element) ?? [])]) {
        if (once.has(element)) once.add(one);
        if (isLate && !sound.has(one)) doubtful.add(one);
        const done = release(one);
        if (!one.hasAttribute('async')) await done;
      }
      // Who made the old one still holds it, and may want to take it out.
      if (element !== found) element.replaceWith(found);
    };
    return way.done ? way.done.then(next) : next();
  }

  function queue(element: Element): void {
    const turn = {};
    waiting.set(element, turn);
    const isOrdered = isScript(element) ? !element.hasAttribute('async') : bringsScripts(element);
    const names = needsOf(element).match(/[^\s|!]+/g) ?? [];
    const mustWait = enqueue(isOrdered ? names.map(port.categoryOf) : [], () => {
      if (waiting.get(element) !== turn) return;
      waiting.delete(element);
      return release(element);
    });
    // What has to wait for its turn is fetched already, so that downloads go on side by side.
    if (mustWait && isScript(element) && isLoading(element)) preloadScript(element);
  }

  /** Looks at an element for the first time. */
  function meet(element: Element, isLate: boolean): void {
    met.add(element);
    // What we made ourselves, and put into its place, is known.
    if (released.has(element)) return;
    if (!sound.has(element) && (isLate || isMarkedAsRun(element))) doubtful.add(element);
    const way = kindOf(element).adopt?.(element);
    // A router that swaps pages brings a script that both have again, and says that it is not to run again.
    const isRepeat = isScript(element) && 'astroExec' in element.dataset && ranBefore.has(contentOf(element));
    if (way) everReleased.add(new WeakRef(element));
    if (way || isRepeat) released.set(element, way ?? null);
    else if (element.matches(LIVE)) port.explain(element);
  }

  function look(element: Element, isLate = false): void {
    if (!met.has(element)) meet(element, isLate);
    if (isAllowed(element)) {
      if (!released.has(element) && !waiting.has(element)) queue(element);
      return;
    }
    waiting.delete(element);
    if (released.get(element)?.stop()) released.delete(element);
    // What ran is not held back, and what is out of the page may never come again.
    if (released.has(element) || blocked.has(element) || !element.isConnected) return;
    blocked.add(element);
    port.tell('blocked', element, needsOf(element));
  }

  return {
    observe(root) {
      if (!watches.has(root)) {
        const watch = watchTagged(root, look);
        watches.set(root, watch);
        watch.scan();
      }
      return () => {
        watches.get(root)?.stop();
        watches.delete(root);
      };
    },
    update() {
      if (!watches.size) return;
      once = new WeakSet();
      ready = afterPaint();
      for (const one of everReleased) {
        const element = one.deref();
        if (element) look(element);
        if (!element || !released.has(element)) everReleased.delete(one);
      }
      for (const { scan } of watches.values()) scan();
    },
    allowOnce(element) {
      if (!port.allowsOnce(needsOf(element))) return;
      once.add(element);
      look(element);
    },
    isStale: () => [...ran].some((needs) => needs && !port.allows(needs)),
    destroy() {
      waiting = new WeakMap();
      for (const { stop } of watches.values()) stop();
      watches.clear();
      writes?.stop();
      stopAnswering?.();
    },
  };
}
