// A hostile page: what it does to us, and what is expected of us there. Its markup is well-formed XML, so that it may be XHTML.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from '../server.js';

/** Where a visitor's answer outlives the page, if anywhere. */
export type Keeper = 'cookie' | 'localStorage' | 'nowhere';

/** One page, and what differs there from any other page. */
export interface HostilePage {
  readonly name: string;
  /** What stands before the tag. */
  readonly head?: string;
  /** The tag, where it is another than the plain one. */
  readonly tag?: string;
  /** What stands after what is gated. */
  readonly end?: string;
  /** What the page says to us; none where the tag names an address. */
  readonly config?: object | null;
  readonly doctype?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
  /** Whether the visitor can be asked; else the page's own code has to call. */
  readonly asks?: boolean;
  /** Whether that is no more so on the next page. */
  readonly keeps?: Keeper;
  /** What a yes can't bring here. */
  readonly lacks?: readonly string[];
  /** One expression for each warning. */
  readonly warns?: readonly RegExp[];
}

/** Hears what goes wrong and what is warned of, and keeps what ran. What the page does wrong itself says "own fault". */
const MONITOR = `<script>
  var ran = [], faults = [], warned = [];
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  console.warn = (text) => void warned.push(String(text));
</script>`;

/** One of each that is fetched, and a script that is not. */
const OPTIONAL = `
  <script type="text/plain" data-assent="analytics" src="/optional/script.js"></script>
  <script type="text/plain" data-assent="analytics">ran.push('inline')</script>
  <img data-assent="targeting" data-src="/optional/pixel.svg" alt="" />
  <iframe data-assent="targeting" data-src="/optional/frame.html" width="9" height="9"></iframe>
  <template data-assent="targeting"><img data-assent="targeting" data-src="/optional/template.svg" alt="" /></template>`;

const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/optional/script.js': ['text/javascript', 'ran.push("script")'],
  '/optional/pixel.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  '/optional/template.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  '/optional/frame.html': ['text/html', '<!doctype html><title>Frame</title>'],
};

/** What a yes brings, in alphabetical order: what runs, and what the server is asked for. */
export const EVERYTHING: readonly string[] = [...Object.keys(FILES), 'inline', 'script'].sort();

/** The optional files that the server was asked for, each as often as it was. */
export const optionalRequests = (server: Server): string[] =>
  server.requests().filter((path) => path.startsWith('/optional/'));

const plainTag = '<script src="/assent/assent.js"></script>';

/** Serves a page at `/`, and all that it may ask for. */
export function servePage(server: Server, page: HostilePage): void {
  const { head = '', tag = plainTag, end = '', config = {}, doctype = '<!doctype html>', headers, answers = {} } = page;
  for (const [path, [type, text]] of Object.entries(FILES)) {
    server.route(path, (_, response) =>
      response
        .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
        .end(text),
    );
  }
  for (const [path, answer] of Object.entries(answers)) server.route(path, answer);
  const document =
    config === null
      ? ''
      : `<script type="application/json" data-assent-config="">${JSON.stringify({ withdraw: 'keep', ...config })}</script>`;
  const text = `${doctype}<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title>
    ${MONITOR}${head}${document}${tag}</head><body><h1>Shop</h1>${OPTIONAL}${end}</body></html>`;
  server.route('/', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers })
      .end(text),
  );
}
