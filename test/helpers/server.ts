// The server of a browser test: it answers with pages that the test writes, and its log tells what was asked of it.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serve } from '../../demo/server.mjs';

/** What a test does with its server. */
export interface Server {
  readonly url: string;
  /** Answers a path with a page. The text may hold `{tag}`, which becomes the library's plain script tag. */
  html(path: string, text: string, headers?: OutgoingHttpHeaders): void;
  /** Answers a path with a script. */
  script(path: string, text: string, delay?: number): void;
  /** Answers a path with a script once the function that it gives is called, however long that takes. */
  heldScript(path: string, text: string): () => void;
  route(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** How often the server was asked for a path, whatever the query. */
  asked(path: string): number;
  /** What the browser sent as its Cookie header, last time it asked for a path. */
  cookieSent(path: string): string;
  forgetRequests(): void;
  /** Every path that was asked for, in order, queries included. */
  requests(): string[];
}

/** Starts a server before the file's tests and ends it after them; pages and log are new for each test. */
export function useServer(): Server {
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({ routes });
  });
  afterAll(() => server.close());
  afterEach(() => {
    for (const path of Object.keys(routes)) Reflect.deleteProperty(routes, path);
    server.log.length = 0;
  });

  const answer = (type: string, text: string, headers: OutgoingHttpHeaders = {}, delay = 0) => {
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
    heldScript(path, text) {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const give = answer('text/javascript', text);
      routes[path] = (request, response) => void released.then(() => give(request, response));
      return release;
    },
    route(path, handler) {
      routes[path] = handler;
    },
    asked: (path) => server.log.filter((entry) => entry.path.split('?')[0] === path).length,
    cookieSent: (path) => server.log.findLast((entry) => entry.path.split('?')[0] === path)?.cookie ?? '',
    forgetRequests() {
      server.log.length = 0;
    },
    requests: () => server.log.map(({ path }) => path),
  };
}
