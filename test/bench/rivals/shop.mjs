// The shop that every library is put into: the same page, served as a good server would, and scripts to be gated.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @typedef {import('./library.mjs').Library} Library */

const TYPES = /** @type {Record<string, string>} */ ({ '.js': 'text/javascript', '.css': 'text/css' });
const STYLE = 'body{margin:0;font:16px/1.5 sans-serif}main{max-width:960px;margin:auto;padding:16px}';
const TEXT = `<p>${'Chairs, tables and lamps, made to last. '.repeat(6)}</p>`.repeat(6);

/** How long a script keeps the main thread busy, by the clock, and that it ran. @param {number} ms @param {number} nth */
const busy = (ms, nth) =>
  `{const end=performance.now()+${ms};while(performance.now()<end);(window.ran??=[]).push(${nth})}`;

/** 30 tiny external ones, 10 inline ones of 5 ms, 10 external ones of 10 ms, mixed evenly. */
const SCRIPTS = Array.from({ length: 50 }, (_, nth) => {
  if (nth % 5 === 3) return { code: busy(5, nth) };
  const src = `/gated/${nth}.js`;
  return { src, body: busy(nth % 5 === 4 ? 10 : 0, nth) };
});
export const SCRIPT_COUNT = SCRIPTS.length;

/** Puts every library's files and two pages into the lab's server; gives a library's addresses. @param {import('../lab.mjs').Lab} lab */
export function openShop(lab) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  const serve = (/** @type {string} */ path, /** @type {string} */ type, /** @type {string | Buffer} */ content) => {
    const body = brotliCompressSync(content);
    weights.set(path, body.length);
    lab.compressed(path, type, body);
  };
  for (const { src, body } of SCRIPTS) if (src) serve(src, 'text/javascript', body ?? '');

  /** @param {Library} library @param {string} body */
  const page = ({ head = '', start = '', end = '' }, body) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>
    <link rel="icon" href="data:,"><style>${STYLE}</style>${head}<body>${start}<main><h1>Shop</h1>${TEXT}${body}</main>${end}`;

  return {
    /** Bytes of what was asked for under these addresses. @param {string[]} paths */
    weigh: (paths) => paths.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0),
    /** @param {Library} library @param {number} nth */
    open(library, nth) {
      for (const [path, file] of Object.entries(library.files))
        serve(path, TYPES[extname(file)] ?? 'text/plain', readFileSync(join('node_modules', file)));
      const { tag } = library;
      serve(`/shop/${nth}`, 'text/html', page(library, ''));
      if (tag) serve(`/gated/${nth}`, 'text/html', page(library, SCRIPTS.map((one) => tag(one)).join('\n')));
      return { plain: `/shop/${nth}`, gated: tag ? `/gated/${nth}` : null };
    },
  };
}
