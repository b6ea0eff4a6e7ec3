// Holds tagged elements back and lets them go. Knows what it is told about consent, and nothing of where that comes from.
import { holdEmbed, isEmbed, releaseEmbed } from './embed.js';
import { createLane } from './lane.js';
import { isHeld, isScript, needsOf, TAGGED } from './markup.js';
import { observeTagged } from './observe.js';
import { pause } from './pause.js';
import { runScript } from './script.js';

/** What the gate needs to know, and whom it tells. */
export interface GatePort {
  allows(needs: string): boolean;
  /** Each element that is held back is told of once, and each time that one is let go. */
  tell(what: 'blocked' | 'activated', element: Element, needs: string): void;
}

/** The gate of a page. */
export interface Gate {
  observe(root: Document | ShadowRoot): () => void;
  /** Consent changed: looks at everything again, in document order. */
  update(): void;
  /** Whether a script ran whose need is no longer met. It can't be stopped; only a reload ends it. */
  isStale(): boolean;
  destroy(): void;
}

/** Makes a gate that watches nothing yet. */
export function createGate(port: GatePort): Gate {
  const roots = new Map<Document | ShadowRoot, () => void>();
  const lanes = new Map<string, ReturnType<typeof createLane>>();
  const started = new WeakSet<Element>();
  const announced = new WeakSet<Element>();
  const ran = new Set<string>();

  function run(script: HTMLScriptElement): Promise<void> | undefined {
    const needs = needsOf(script);
    started.add(script);
    ran.add(needs);
    const done = runScript(script);
    port.tell('activated', script, needs);
    return done;
  }

  function mayRun(script: HTMLScriptElement): boolean {
    return script.isConnected && isHeld(script) && !started.has(script) && port.allows(needsOf(script));
  }

  function laneOf(needs: string) {
    const lane = lanes.get(needs) ?? createLane(mayRun, run);
    lanes.set(needs, lane);
    return lane;
  }

  function releaseScript(script: HTMLScriptElement): void {
    if (!script.hasAttribute('async')) laneOf(needsOf(script))(script);
    else void pause().then(() => void (mayRun(script) && run(script)));
  }

  function look(element: Element): void {
    const needs = needsOf(element);
    if (!port.allows(needs)) {
      if (started.has(element) && !isScript(element)) {
        started.delete(element);
        holdEmbed(element);
      }
      if (!announced.has(element)) {
        announced.add(element);
        port.tell('blocked', element, needs);
      }
    } else if (isScript(element)) {
      if (mayRun(element)) releaseScript(element);
    } else if (isEmbed(element)) {
      // Chromium drops an address that is given to an iframe the parser has only just inserted.
      setTimeout(() => {
        if (started.has(element) || !port.allows(needs)) return;
        started.add(element);
        releaseEmbed(element);
        port.tell('activated', element, needs);
      });
    }
  }

  return {
    observe(root) {
      if (!roots.has(root)) roots.set(root, observeTagged(root, look));
      return () => {
        roots.get(root)?.();
        roots.delete(root);
      };
    },
    update() {
      for (const root of roots.keys()) root.querySelectorAll(TAGGED).forEach(look);
    },
    isStale: () => [...ran].some((needs) => !port.allows(needs)),
    destroy() {
      for (const stop of roots.values()) stop();
      roots.clear();
    },
  };
}
