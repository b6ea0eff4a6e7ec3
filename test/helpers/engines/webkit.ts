// WebKitGTK, driven by Selenium over WebDriver.
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { makeEngine, type Engine, type Page, type Profile } from './engine.js';
import type { findWebKit } from './find.mjs';
import { within } from './processes.js';
import { PATIENCE, startDriver } from './webkit-driver.js';

type Found = NonNullable<ReturnType<typeof findWebKit>>;

/** Starts WebKit's driver. Each profile is a browser of its own: one that is driven stores nothing on disk. */
export async function launchWebKit({ driver, browser, xvfb }: Found): Promise<Engine> {
  const { url, runs, end } = await startDriver(driver, xvfb);
  const open = (patience: number) => within(patience, 'Opening WebKit', openBrowser(url, browser));
  return makeEngine('WebKit', {
    // On a busy machine one in many never opens; the next one does.
    openProfile: async () => makeProfile(await open(PATIENCE / 2).catch(() => open(PATIENCE))),
    runs,
    close: end,
  });
}

async function openBrowser(url: string, binary: string): Promise<WebDriver> {
  const browser = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      timeouts: { script: 20_000, pageLoad: PATIENCE },
    })
    .build();
  await browser.get('about:blank');
  return browser;
}

function makeProfile(browser: WebDriver): Profile {
  // WebDriver acts on one window at a time, so the tabs take turns.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  let opened = 0;

  return {
    async openPage(): Promise<Page> {
      const window = await inTurn(async () => {
        // A window each: of the tabs in one, all but one are hidden. The browser comes with its first.
        if (opened++) await browser.switchTo().newWindow('window');
        return browser.getWindowHandle();
      });
      const there = <T>(work: () => Promise<T>) =>
        inTurn(async () => {
          await browser.switchTo().window(window);
          return work();
        });
      return {
        goto: (url) => there(() => browser.get(url)),
        reload: () => there(() => browser.navigate().refresh()),
        run: (script) => there(() => browser.executeScript<string | null>(`return ${script}`)),
        press: (key) => there(() => pressKey(browser, key)),
        click: (selector) => there(() => browser.findElement(By.css(selector)).click()),
      };
    },
    close: () => inTurn(() => browser.quit()),
  };
}

/** Each key by the name that WebDriver has for it. */
const KEYS = { Tab: Key.TAB, 'Shift+Tab': Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, Escape: Key.ESCAPE };

function pressKey(browser: WebDriver, key: keyof typeof KEYS): Promise<void> {
  const actions = browser.actions({ async: true });
  if (!key.startsWith('Shift')) return actions.keyDown(KEYS[key]).keyUp(KEYS[key]).perform();
  return actions.keyDown(Key.SHIFT).keyDown(KEYS[key]).keyUp(KEYS[key]).keyUp(Key.SHIFT).perform();
}
