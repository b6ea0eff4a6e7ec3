// A site for a browser test: a server whose pages the test writes, whose log it reads, and a Chromium to visit it.
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { browserEnvironment } from './browser-home.mjs';
import { ARGS, findHeadless } from './find-chromium.mjs';
import { oncePerWorker } from './once-per-worker.js';
import { useServer, type Server } from './server.js';
import { WITHOUT_ADDRESS_BAR } from './without-address-bar.js';

/** A page that was opened, with what it said. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly warnings: string[];
  readonly errors: string[];
}

/** What a test does with its site. */
export interface Site extends Server {
  /** Opens a path in a browser profile of its own, or in one that is given. */
  visit(path: string, options?: { context?: BrowserContext; profile?: BrowserContextOptions }): Promise<Visit>;
}

/** Starts Chromium as all sites have it, but for what one of them asks for. */
const start = (launch: LaunchOptions = {}) =>
  chromium.launch({
    executablePath: findHeadless(),
    env: browserEnvironment(),
    ...launch,
    args: [...ARGS, WITHOUT_ADDRESS_BAR, ...(launch.args ?? [])],
  });

/** What most sites are visited with, each time in a profile of its own. */
const shared = oncePerWorker(async () => {
  const browser = await start();
  return { browser, runs: () => browser.isConnected(), close: () => browser.close() };
});

/** Starts a site before the file's tests and ends it after them; pages and log are new for each test. */
export function useSite(launch?: LaunchOptions): Site {
  const server = useServer();
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = launch ? await start(launch) : (await shared()).browser;
  });
  // Hooks run last in, first out: nobody visits any more when the server forgets its pages and ends.
  afterAll(() => (launch ? browser.close() : undefined));
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  const visit: Site['visit'] = async (path, { context, profile } = {}) => {
    const used = context ?? (await browser.newContext(profile));
    if (!context) contexts.push(used);
    const page = await used.newPage();
    const visit: Visit = { page, context: used, warnings: [], errors: [] };
    page.on('console', (message) => {
      if (message.type() === 'warning') visit.warnings.push(message.text());
    });
    page.on('pageerror', (error) => visit.errors.push(error.message));
    await page.goto(server.url + path);
    return visit;
  };

  // Not a spread: it would read `url` before the server has one.
  return Object.defineProperties({ visit }, Object.getOwnPropertyDescriptors(server)) as Site;
}
