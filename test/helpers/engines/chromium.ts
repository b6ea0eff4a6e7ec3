// Chromium, driven by Playwright over the DevTools protocol.
import { chromium } from 'playwright-core';
import { browserEnvironment } from '../browser-home.mjs';
import { ARGS, findHeadless } from '../find-chromium.mjs';
import { WITHOUT_ADDRESS_BAR } from '../without-address-bar.js';
import { makeEngine, type Engine, type Page } from './engine.js';

/** A page that is reloading itself at this very moment can be neither reloaded nor left: that is tried again a moment later. */
async function despiteReloads(act: () => Promise<unknown>): Promise<unknown> {
  for (let left = 20; ; left--) {
    try {
      return await act();
    } catch (error) {
      if (!left || !/Not attached to an active page|net::ERR_ABORTED|interrupted by another/.test(String(error)))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts Chromium. It ends with us: Playwright talks to it through a pipe. */
export async function launchChromium(): Promise<Engine> {
  const args = [...ARGS, WITHOUT_ADDRESS_BAR];
  const browser = await chromium.launch({
    executablePath: findHeadless(),
    args,
    env: browserEnvironment(),
    timeout: 60_000,
  });

  return makeEngine('Chromium', {
    async openProfile() {
      const context = await browser.newContext();
      return {
        async openPage(): Promise<Page> {
          const page = await context.newPage();
          return {
            goto: (url) => despiteReloads(() => page.goto(url)),
            reload: () => despiteReloads(() => page.reload()),
            run: (script) => page.evaluate<string | undefined>(script),
            // Plain CSS would look into open shadow roots.
            press: (key) => page.keyboard.press(key),
            click: (selector) => page.click(`css:light=${selector}`),
          };
        },
        close: () => context.close(),
      };
    },
    runs: () => browser.isConnected(),
    close: () => browser.close(),
  });
}
