// The packages that the npm pages import, straight from where npm has put them: what a bundler would do elsewhere.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @typedef {import('../../server.mjs').Handler} Handler */

const require = createRequire(import.meta.url);
const FOLDER = '/behaviours/stage/lit/';

/** What of Lit is used, by package. */
const LIT = {
  lit: ['index.js', 'html.js'],
  'lit-html': ['lit-html.js', 'is-server.js'],
  'lit-element': ['lit-element.js'],
  '@lit/reactive-element': ['reactive-element.js', 'css-tag.js'],
};

/** @param {string} name The folder of a package. */
const folderOf = (name) => {
  const root = name.startsWith('@lit') || name.startsWith('lit-') ? require.resolve('lit') : import.meta.url;
  return dirname(createRequire(root).resolve(`${name}/package.json`));
};

/** @param {string} file @returns {Handler} */
const sendModule = (file) => (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
};

/** By path. @type {Record<string, Handler>} */
export const packages = {
  '/behaviours/stage/js-cookie.mjs': sendModule(join(folderOf('js-cookie'), 'dist/js.cookie.mjs')),
  ...Object.fromEntries(
    Object.entries(LIT).flatMap(([name, files]) =>
      files.map((file) => [`${FOLDER}${name}/${file}`, sendModule(join(folderOf(name), file))]),
    ),
  ),
};
