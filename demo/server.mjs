// Serves the demo, the built library and the fake vendors, and remembers what was asked of it. The browser tests use it too.
import { Buffer } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes as behaviours } from './behaviours/routes.mjs';
import { compressed } from './compressed.mjs';
import { vendors } from './vendors/index.mjs';

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
});

/**
 * One request, as the log keeps it.
 * @typedef {{ id: number, time: number, method: string, path: string, cookie: string }} Entry
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 */

/** An address in plain letters; one that is badly escaped stays as it is. @param {string} url */
function decode(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The file that an address stands for, or nothing where it would leave its folder. @param {string} path */
function fileOf(path) {
  const [folder, rest] = path.startsWith('/assent/') ? [DIST, path.slice(8)] : [DEMO, path.slice(1)];
  const file = join(folder, normalize(`/${rest}`));
  return file.endsWith('/') ? `${file}index.html` : file;
}

/** A page with what it includes from its own folder: `<!-- include frame/header.html -->`. @param {string} file */
async function assemble(file) {
  const [first = '', ...rest] = (await readFile(file, 'utf8')).split('<!-- include ');
  const parts = rest.map(async (part) => {
    const [name = '', text = ''] = part.split(/ -->([^]*)/);
    return (await readFile(join(dirname(file), name), 'utf8')) + text;
  });
  return first + (await Promise.all(parts)).join('');
}

/** @param {string} path @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function sendFile(path, request, response) {
  const file = fileOf(path);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  const ending = extname(file);
  const type = { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
  const content = ending === '.html' ? Buffer.from(await assemble(file)) : await readFile(file);
  const { body, headers } = ending in TYPES ? await compressed(path, content, request) : { body: content, headers: {} };
  response.writeHead(200, { ...type, ...headers }).end(body);
}

/**
 * Starts a server on a free port of this machine, or on the port given.
 * @param {{ port?: number, routes?: Record<string, Handler> }} [options] Handlers by path; they win over files.
 */
export async function serve({ port = 0, routes = {} } = {}) {
  /** @type {Entry[]} */
  const log = [];
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();
  const isVendor = (/** @type {string} */ path) => path.startsWith('/vendor/');
  const send = (/** @type {Entry} */ { id, time, method, path }) =>
    `data: ${JSON.stringify({ id, time, method, path })}\n\n`;

  /** @type {Handler} */
  const handleLog = (request, response) => {
    if (request.method === 'DELETE') {
      log.length = 0;
      for (const listener of listeners) listener.write('event: cleared\ndata: {}\n\n');
      return void response.writeHead(204).end();
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(
      `retry: 1000\n\n${log
        .filter(({ path }) => isVendor(path))
        .map(send)
        .join('')}`,
    );
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  };

  const server = createServer((request, response) => {
    const path = decode(request.url ?? '/');
    const [bare = '/'] = path.split('?');
    if (bare === '/log') return handleLog(request, response);
    const entry = {
      id: log.length + 1,
      time: Date.now(),
      method: request.method ?? 'GET',
      path,
      cookie: request.headers.cookie ?? '',
    };
    log.push(entry);
    if (isVendor(bare)) for (const listener of listeners) listener.write(send(entry));
    const handle = routes[bare] ?? behaviours[bare] ?? vendors[bare];
    if (handle) handle(request, response);
    else void sendFile(bare, request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    port: address.port,
    url: `http://localhost:${address.port}`,
    log,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
