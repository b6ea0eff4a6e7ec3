// Holds tagged elements back and lets them go. Knows what it is told about consent, and nothing of where that comes from.
import { afterParsing } from '../core/after-parsing.js';
import { callSafely } from '../core/call-safely.js';
import { adoptEmbed } from './embed.js';
import { lanesOf } from './lanes.js';
import { letGo } from './let-go.js';
import { isDeferred, isOrdered, isScript, LIVE, needsOf } from './markup.js';
import { createOrder, type Done } from './order.js';
import { watchTagged, type Root, type Watch } from './observe.js';
import { answerPastEvents } from './past-events.js';
import { afterPaint } from './pause.js';
import type { Gate, GatePort } from './port.js';
import { FINAL } from './release.js';
import { createRunning } from './running.js';
import { contentOf, isFetched, isMarkedAsRun, preloadScript, renewScript } from './script.js';
import type { State } from './state.js';
import { collectWrites, type Writes } from './writes.js';

/** Makes a gate that lets nothing go yet. */
export function createGate(port: GatePort): Gate {
  let isOpen = false;
  /** One for each call of `observe`: two callers may observe the same root, and each ends only its own watch. */
  const watches = new Set<Watch>();
  const states = new WeakMap<Element, State>();
  /** What was let go, to look at it when consent changes, even what the page has taken out and may put back. */
  const released: WeakRef<Element>[] = [];
  /** The needs of what ran and can be undone only by a reload. */
  const ran = new Set<string>();
  /** The contents of the scripts that were let go, to recognise them. */
  const ranBefore = new Set<string>();
  /** Counts the changes of consent. */
  let round = 0;
  let ready: Promise<void> | undefined;
  /** Whether everything is about to be looked at in order. Until then nothing is queued, so that nothing overtakes. */
  let isDue = false;
  const enqueue = createOrder(() => ready);
  const running = createRunning((script) => !!states.get(script)?.undo);
  let writes: Writes | undefined;
  let stopAnswering: (() => void) | undefined;

  const isAllowed = (element: Element) => stateOf(element).once === round || port.allows(needsOf(element));

  /** Lets an element go if it may go now. */
  function release(found: Element): Done {
    const state = stateOf(found);
    if (state.undo || !isOpen || !found.isConnected || !isAllowed(found)) return;
    const needs = needsOf(found);
    const element = (state.isLate && isScript(found) && renewScript(found)) || found;
    if (isScript(element)) {
      writes ??= collectWrites(running.current);
      stopAnswering ??= answerPastEvents(running.current, enqueue, isAllowed, port.categoryOf);
      ranBefore.add(contentOf(element));
      running.expect(element);
    }
    states.set(element, state);
    released.push(new WeakRef(found));
    state.undo = FINAL;
    state.isBlocked = false;
    running.during(element, () => {
      // Without what had to be refused (`!a`): to allow that later is no reason to reload.
      state.undo = letGo(element, () => ran.add(needs.replace(/\|?!\S*/g, '').trim()), found);
    });
    const { brought = [], done } = state.undo;
    port.tell('activated', found, needs);
    // A script that ran just now may have taken the yes back.
    look(found);
    const next = () => releaseBrought(brought, element, found);
    return done ? done.then(next) : next();
  }

  /** Lets go, in order, what an element brought or wrote; `element` is what ran in the place of `found`. */
  async function releaseBrought(brought: readonly Element[], element: Element, found: Element): Promise<void> {
    const { isLate, once } = stateOf(found);
    // A script that took the yes back has nothing put into the page of what it wrote before.
    const written = (isAllowed(found) && writes?.place(element)) || [];
    // Scripts in a template may have come by `innerHTML` even if the template itself did not.
    for (const one of brought) meet(one, isLate).once = once;
    for (const one of written) states.set(one, { isLate, once });
    for (const one of [...brought, ...written]) {
      const run = release(one);
      if (isOrdered(one)) await run;
    }
    if (element !== found) element.remove();
  }

  function queue(element: Element): void {
    const state = stateOf(element);
    const turn = (state.turn = round);
    const isValid = () => state.turn === turn && turn === round;
    const take = () => {
      if (!isValid()) return;
      state.turn = undefined;
      return release(element);
    };
    const parsed = isDeferred(element) ? afterParsing() : undefined;
    const mustWait = enqueue(lanesOf(element, port.categoryOf), () => (parsed ? parsed.then(take) : take()));
    // What has to wait for its turn is fetched meanwhile, side by side; in a task, so that the click returns first.
    if ((parsed ?? mustWait) && isScript(element) && isFetched(element)) {
      enqueue([], () => {
        if (isValid()) preloadScript(element);
        return undefined;
      });
    }
  }

  /** Looks at an element for the first time. */
  function meet(element: Element, isLate: boolean): State {
    const state: State = { isLate: isLate || isMarkedAsRun(element) };
    states.set(element, state);
    // Astro's router brings a script that both pages have a second time, marked so that it does not run again.
    const isRepeat = isScript(element) && 'astroExec' in element.dataset && ranBefore.has(contentOf(element));
    state.undo = isRepeat ? FINAL : adoptEmbed(element);
    if (state.undo) released.push(new WeakRef(element));
    else if (element.matches(LIVE)) port.explain(element);
    return state;
  }

  const stateOf = (element: Element, isLate = false): State => states.get(element) ?? meet(element, isLate);

  /** Lets an element go, soon, or holds it back, as consent says now. */
  function look(element: Element, isLate = false): void {
    if (!isOpen) return;
    const state = stateOf(element, isLate);
    if (isAllowed(element)) {
      if (state.undo) state.undo.more?.();
      else if (!isDue && state.turn !== round) queue(element);
      return;
    }
    state.turn = undefined;
    const again = state.undo?.stop();
    if (again?.isConnected && again !== element) states.set(again, { isLate: false });
    else if (again) {
      state.undo = undefined;
      // If a copy has taken its place meanwhile, no browser runs the old one again.
      state.isLate ||= again !== element;
    }
    // What ran is not held back any more, and what is out of the page may never return.
    if (state.undo || state.isBlocked || !element.isConnected) return;
    state.isBlocked = true;
    port.tell('blocked', element, needsOf(element));
  }

  /** A copy that the page puts in the place of a script that ran counts as run, too. */
  function replaced(old: Node | undefined, copy: Node | undefined): void {
    const state = states.get(old as Element);
    if (!state?.undo?.done || !isScript(copy) || states.has(copy)) return;
    if (contentOf(old as HTMLScriptElement) === contentOf(copy)) states.set(copy, state);
  }

  const scanAll = () => watches.forEach(({ scan }) => scan());
  function observe(root: Root): () => void {
    const watch = watchTagged(root, look, replaced);
    watches.add(watch);
    watch.scan();
    return () => {
      watch.stop();
      watches.delete(watch);
    };
  }

  return {
    observe,
    start() {
      isOpen = true;
      observe(document);
      scanAll();
    },
    update() {
      if (!isOpen) return;
      round++;
      ready = afterPaint();
      isDue = true;
      for (const one of released) {
        const element = one.deref();
        // An element that can't be put back must not keep the others from being held.
        if (element) callSafely(look, element);
      }
      // What may go now waits until the page has painted the choice; what has to stop has been stopped.
      void ready.then(() => {
        isDue = false;
        scanAll();
      });
    },
    allowOnce(element) {
      if (!port.allowsOnce(needsOf(element))) return;
      stateOf(element).once = round;
      look(element);
    },
    isStale: () => [...ran].some((needs) => needs && !port.allows(needs)),
    destroy() {
      isOpen = false;
      watches.forEach(({ stop }) => stop());
      writes?.stop();
      stopAnswering?.();
    },
  };
}
