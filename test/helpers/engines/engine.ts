// What tests see of a browser (an engine and its tabs), made from the little that each browser's file knows how to do.
import { within } from './processes.js';
import { standsStill } from './stands-still.js';

/** What a visitor without a pointer presses. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape';

/** One tab of a browser. The tabs of an engine share one profile. */
export interface Tab {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** The value of an expression (JavaScript source text) in the page; promises are awaited; value must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A real click (input event) on the first element that matches in light DOM, once it is to be seen and stands still. */
  click(selector: string): Promise<void>;
  /** Presses and lets go a key, wherever the focus is. */
  press(key: Key): Promise<void>;
  /** Reloads, waits for load. */
  reload(): Promise<void>;
  /** A fresh profile: no cookies, no storage. All tabs of the engine are replaced, and are on about:blank. */
  clear(): Promise<void>;
}

/** A browser that was started. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  openTab(): Promise<Tab>;
  /** Closes all tabs and forgets their profile, for whoever uses the engine next. Where that fails the engine ends. */
  leave(): Promise<void>;
  runs(): boolean;
  close(): Promise<void>;
}

/** A page as a browser's driver has it. */
export interface Page {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** The text that a script's promise resolves with; undefined or null where there is none. */
  run(script: string): Promise<string | null | undefined>;
  /** Clicks where the element is now. */
  click(selector: string): Promise<unknown>;
  press(key: Key): Promise<unknown>;
}

/** What a site stores, and the pages that see it. */
export interface Profile {
  openPage(): Promise<Page>;
  close(): Promise<unknown>;
}

/** A browser as its driver has it. It is asked for a profile only when the one before is closed. */
export interface Driver {
  openProfile(): Promise<Profile>;
  runs(): boolean;
  close(): Promise<unknown>;
}

/** JSON is made in the page, so that undefined, dates and errors come out alike whatever the driver makes of them. */
const toJson = (expression: string) => `(async () => JSON.stringify(await (${expression}\n)))()`;

/** An engine whose tabs follow from profile to profile. */
export function makeEngine(name: Engine['name'], driver: Driver): Engine {
  let profile: Promise<Profile> | undefined;
  /** Whether the profile may hold anything, or has failed: it takes a second to open another. */
  let isUsed = false;

  const close = async (old: Promise<Profile> | undefined): Promise<void> => {
    await (await old?.catch(() => undefined))?.close();
  };
  const current = (): Promise<Profile> => (profile ??= driver.openProfile());
  const renew = (): void => {
    isUsed = false;
    profile = close(profile).then(() => driver.openProfile());
  };

  function makeTab(): Tab {
    let opened: { profile: Promise<Profile>; page: Promise<Page> } | undefined;
    const here = (): Promise<Page> => {
      const now = current();
      if (opened?.profile !== now) {
        opened = { profile: now, page: now.then((one) => one.openPage()) };
        opened.page.catch(() => (isUsed = true));
      }
      return opened.page;
    };
    const use = (): Promise<Page> => {
      isUsed = true;
      return here();
    };
    const evaluate = async <T>(expression: string): Promise<T> => {
      const text = await (await use()).run(toJson(expression));
      return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
    };
    return {
      evaluate,
      async goto(url) {
        await (await use()).goto(url);
      },
      async reload() {
        await (await use()).reload();
      },
      async click(selector) {
        await evaluate(standsStill(selector)).catch((error: unknown) => {
          throw new Error(`${name} cannot click ${selector}`, { cause: error });
        });
        await (await use()).click(selector);
      },
      async press(key) {
        await (await use()).press(key);
      },
      async clear() {
        if (isUsed) renew();
        await here();
      },
    };
  }

  return {
    name,
    async openTab() {
      await current();
      return makeTab();
    },
    async leave() {
      const old = profile;
      profile = undefined;
      isUsed = false;
      await within(20_000, `Leaving ${name}`, close(old)).catch(() => driver.close());
    },
    runs: () => driver.runs(),
    async close() {
      await driver.close();
    },
  };
}
