// Serves a folder of files on a site, as a shop's host would, with what the shop's gated markup asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Site } from '../helpers/site.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Every file below the folder gets an address below `at`; an `index.html` has that of its folder too. */
export function serveFolder(site: Site, folder: string, at = ''): void {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(file.name)];
    if (!file.isFile() || !type) continue;
    const path = join(file.parentPath, file.name);
    const address = `${at}/${path.slice(folder.length + 1).replaceAll('\\', '/')}`;
    const answer: Parameters<Site['route']>[1] = (_, response) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(path));
    };
    site.route(address, answer);
    if (file.name === 'index.html') site.route(address.replace(/index\.html$/, ''), answer);
  }
  site.script('/visits.js', 'window.visits = (window.visits ?? 0) + 1;');
  site.route('/advert.png', (_, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' });
    response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
}
