// The packages that the npm pages import, straight from where npm has put them: what a bundler would do elsewhere.
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../server.mjs').Handler} Handler */

/** Files of packages, by the address that the pages' import maps give them. */
const FILES = {
  'js-cookie.mjs': 'js-cookie/dist/js.cookie.mjs',
  'lit/lit/index.js': 'lit/index.js',
  'lit/lit/html.js': 'lit/html.js',
  'lit/lit-html/lit-html.js': 'lit-html/lit-html.js',
  'lit/lit-html/is-server.js': 'lit-html/is-server.js',
  'lit/lit-element/lit-element.js': 'lit-element/lit-element.js',
  'lit/@lit/reactive-element/reactive-element.js': '@lit/reactive-element/reactive-element.js',
  'lit/@lit/reactive-element/css-tag.js': '@lit/reactive-element/css-tag.js',
};

const PACKAGES = new URL('../../../node_modules/', import.meta.url);

/** @param {string} file @returns {Handler} */
const sendModule = (file) => (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
  createReadStream(fileURLToPath(new URL(file, PACKAGES))).pipe(response);
};

/** By path. @type {Record<string, Handler>} */
export const packages = Object.fromEntries(
  Object.entries(FILES).map(([name, file]) => [`/behaviours/stage/${name}`, sendModule(file)]),
);
