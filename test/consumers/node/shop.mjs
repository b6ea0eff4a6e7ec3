// What the servers of this folder share: their configuration, and how they start.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';

/** @type {import('assent').Config} */
export const config = {
  revision: '2026-11-20',
  policy: { url: '/privacy', controller: 'Outlet Ltd' },
  withdraw: 'keep',
};

export const TAG = `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>
<script src="/assent/assent.js"></script>`;

const DIST = join(dirname(createRequire(import.meta.url).resolve('assent/package.json')), 'dist');

/** Serves one page, made for each request, and the library's files. Says on the console where. */
export function start(draw) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path.startsWith('/assent/')) {
      const text = await readFile(join(DIST, path.slice('/assent/'.length))).catch(() => null);
      response.writeHead(text ? 200 : 404, { 'content-type': 'text/javascript' }).end(text);
    } else if (path === '/') {
      const { html, headers = {} } = draw(request);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
      response.end(html);
    } else response.writeHead(404).end();
  });
  server.listen(0, () => console.log(`http://localhost:${server.address().port}`));
}
