// Firefox, driven by Puppeteer over WebDriver BiDi.
import { launch } from 'puppeteer-core';
import { browserEnvironment } from '../browser-home.mjs';
import { makeEngine, type Engine, type Page } from './engine.js';
import { endWithUs, within } from './processes.js';

/** Starts the Firefox at a path, with a profile folder of its own. */
export async function launchFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    env: browserEnvironment(),
    headless: true,
    timeout: 60_000,
  });
  const end = endWithUs(browser.process()?.pid as number);

  return makeEngine('Firefox', {
    async openProfile() {
      // A container, in Firefox's words: it has its own cookies and storage.
      const context = await browser.createBrowserContext();
      let opened = 0;
      return {
        async openPage(): Promise<Page> {
          // Tabs of one window are hidden but for one, and their timers are slow: a window each, but for the first. It is shown in
          // that which the browser came with, in half the time.
          const page = await context.newPage({ type: opened++ ? 'window' : 'tab' });
          return {
            goto: (url) => page.goto(url),
            // Aborted by a reload that the page began itself, which is none of the test's: once more, then.
            reload: () => page.reload().catch(() => page.reload()),
            run: (script) => page.evaluate(script) as Promise<string | undefined>,
            click: (selector) => page.click(selector),
            async press(key) {
              if (key !== 'Shift+Tab') return page.keyboard.press(key === 'Space' ? ' ' : key);
              await page.keyboard.down('Shift');
              await page.keyboard.press('Tab');
              await page.keyboard.up('Shift');
            },
          };
        },
        close: () => context.close(),
      };
    },
    runs: () => browser.connected,
    close: () => within(10_000, 'Closing Firefox', browser.close()).finally(end),
  });
}
