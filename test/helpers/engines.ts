// Chromium, Firefox and WebKit behind one small interface, so that a test is written once and runs in all three.
import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from './engines/chromium.js';
import type { Engine, Tab } from './engines/engine.js';
import { findFirefox, findWebKit } from './engines/find.mjs';
import { launchFirefox } from './engines/firefox.js';
import { launchWebKit } from './engines/webkit.js';
import { oncePerWorker } from './once-per-worker.js';

export type { Engine, Tab } from './engines/engine.js';

/** Longer than any engine gives itself to start, so that its own message is the one to be read. */
const PATIENCE = 90_000;

const [firefox, webkit] = [findFirefox(), findWebKit()];

/** Those that are on this machine can be launched; a missing one is null. Chromium is got where it is missing. */
export const ENGINES: readonly { readonly name: Engine['name']; readonly launch: (() => Promise<Engine>) | null }[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: firefox ? () => launchFirefox(firefox) : null },
  { name: 'WebKit', launch: webkit ? () => launchWebKit(webkit) : null },
];

/** The same, started once for all files of a worker. */
const SHARED = ENGINES.map(({ launch }) => launch && oncePerWorker(launch));

/**
 * Describes the same for each engine, which opens one tab for all of its tests, and more of them for who asks; a missing
 * engine is skipped by name.
 */
export function describeEngines(
  title: string,
  tests: (tab: () => Tab, name: Engine['name'], openTab: () => Promise<Tab>) => void,
): void {
  for (const [index, { name }] of ENGINES.entries()) {
    let tab: Tab;
    let engine: Engine;
    const openTab = () => engine.openTab();
    const shared = SHARED[index];
    if (!shared) {
      describe.skip(`${title} in ${name} (not installed)`, () => tests(() => tab, name, openTab));
      continue;
    }
    describe(`${title} in ${name}`, () => {
      beforeAll(async () => {
        engine = await shared();
        tab = await openTab();
      }, PATIENCE);
      afterAll(() => (engine as Engine | undefined)?.leave(), PATIENCE);
      tests(() => tab, name, openTab);
    });
  }
}
