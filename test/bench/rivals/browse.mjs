// One visit to the shop with one library, fast or slow, for the first time or again.
import { SCRIPT_COUNT } from './shop.mjs';
import { watch } from './watch.mjs';

/** @typedef {import('./library.mjs').Library} Library @typedef {import('playwright-core').BrowserContextOptions['storageState']} Stored */

/** Slow 4G as Lighthouse has it, and a processor a quarter as fast. @param {import('playwright-core').CDPSession} devtools */
async function slowDown(devtools) {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6e6 / 8) * 0.9,
    uploadThroughput: (0.75e6 / 8) * 0.9,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** @param {import('playwright-core').CDPSession} devtools */
const slowProcessor = (devtools) => devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 }).then(() => undefined);

/** In the page. */
const seen = () => /** @type {import('./watch.mjs').Seen} */ (Reflect.get(window, 'seen'));

/**
 * @param {import('../lab.mjs').Lab} lab @param {Library} library @param {string} path
 * @param {{ isSlow?: boolean, stored?: Stored }} how
 */
export function look(lab, library, path, { isSlow = false, stored }) {
  return lab.visit(
    path,
    async ({ page, work, settle }) => {
      if (library.accept && !stored) await page.waitForFunction(() => Reflect.get(window, 'seen').visible > 0);
      await page.waitForLoadState('networkidle');
      await settle();
      const { script } = await work();
      return { ...(await page.evaluate(seen)), script, paths: lab.asked() };
    },
    {
      profile: stored ? { storageState: stored } : {},
      isStrict: false,
      prepare: async (page, devtools) => {
        lab.forget();
        await page.addInitScript(watch, { accept: library.accept, scripts: SCRIPT_COUNT });
        if (isSlow) await slowDown(devtools);
      },
    },
  );
}

/** Accepts by a real click, the processor slow, and waits until every gated script ran. @param {import('../lab.mjs').Lab} lab @param {Library} library @param {string} path */
export function accept(lab, library, path) {
  return lab.visit(
    path,
    async ({ page, settle }) => {
      await page.waitForFunction(() => Reflect.get(window, 'seen').visible > 0);
      await settle();
      await page.click(library.accept);
      await page.waitForFunction(() => Reflect.get(window, 'seen').done > 0);
      await settle();
      const { click, clicked, done } = await page.evaluate(seen);
      const ran = await page.evaluate(() => /** @type {number[]} */ ([...Reflect.get(window, 'ran')]));
      // Event timing says nothing of what took less than 16 ms.
      return { click: Math.max(click, 16), done: done - clicked, inOrder: ran.every((nth, at) => nth === at) };
    },
    {
      isStrict: false,
      prepare: async (page, devtools) => {
        await page.addInitScript(watch, { accept: library.accept, scripts: SCRIPT_COUNT });
        await slowProcessor(devtools);
      },
    },
  );
}

/** What a visitor who has accepted has stored. @param {import('../lab.mjs').Lab} lab @param {Library} library @param {string} path */
export function answer(lab, library, path) {
  return lab.visit(
    path,
    async ({ page, settle }) => {
      await page.click(library.accept);
      await page.waitForLoadState('networkidle');
      await settle();
      return page.context().storageState({ indexedDB: false });
    },
    { isStrict: false },
  );
}
