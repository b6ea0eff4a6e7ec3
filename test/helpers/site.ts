// A site for a browser test: a server whose pages the test writes, whose log it reads, and a browser to visit it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serve } from '../../demo/server.mjs';
import { findChromium } from './find-chromium.mjs';

/** How Chromium is started. */
export const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A page that was opened, with what it said. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly warnings: string[];
  readonly errors: string[];
}

/** What a test does with its site. */
export interface Site {
  readonly url: string;
  /** Answers a path with a page. The text may hold `{tag}`, which becomes the library's plain script tag. */
  html(path: string, text: string, headers?: Record<string, string>): void;
  /** Answers a path with a script. */
  script(path: string, text: string, delay?: number): void;
  route(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** Opens a path in a browser profile of its own, or in one that is given. */
  visit(path: string, options?: { context?: BrowserContext; profile?: BrowserContextOptions }): Promise<Visit>;
  /** How often the server was asked for a path, whatever the query. */
  asked(path: string): number;
  /** What the browser sent as its Cookie header, last time it asked for a path. */
  cookieSent(path: string): string;
  forgetRequests(): void;
  /** Every path that was asked for, in order, queries included. */
  requests(): string[];
}

/** Starts a site before the file's tests and ends it after them; pages and log are new for each test. */
export function useSite(launch: LaunchOptions = {}): Site {
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await serve({ routes });
    browser = await chromium.launch({
      executablePath: findChromium(),
      ...launch,
      args: [...ARGS, ...(launch.args ?? [])],
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    for (const path of Object.keys(routes)) Reflect.deleteProperty(routes, path);
    server.log.length = 0;
  });

  const answer = (type: string, text: string, headers: Record<string, string> = {}, delay = 0) => {
    return (_: IncomingMessage, response: ServerResponse) =>
      void setTimeout(
        () => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(text),
        delay,
      );
  };

  return {
    get url() {
      return server.url;
    },
    html(path, text, headers) {
      const body = text.replaceAll('{tag}', '<script src="/assent/assent.js"></script>');
      routes[path] = answer(
        'text/html; charset=utf-8',
        `<!doctype html><html lang="en"><title>Test</title>${body}`,
        headers,
      );
    },
    script(path, text, delay) {
      routes[path] = answer('text/javascript', text, {}, delay);
    },
    route(path, handler) {
      routes[path] = handler;
    },
    async visit(path, { context, profile } = {}) {
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
    },
    asked: (path) => server.log.filter((entry) => entry.path.split('?')[0] === path).length,
    cookieSent: (path) => server.log.findLast((entry) => entry.path.split('?')[0] === path)?.cookie ?? '',
    forgetRequests() {
      server.log.length = 0;
    },
    requests: () => server.log.map(({ path }) => path),
  };
}
