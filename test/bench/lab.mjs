// Where benches measure: one browser, one server, and a profile of its own for every visit.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/server.mjs';
import { browserEnvironment } from '../helpers/browser-home.mjs';
import { ARGS, findChromium } from '../helpers/find-chromium.mjs';
import { openVisit } from './visit.mjs';

/** @typedef {Awaited<ReturnType<typeof openLab>>} Lab */

/**
 * Starts browser and server.
 * @param {{ runs: number }} options How often everything is measured, after one round that warms up.
 */
export async function openLab({ runs }) {
  if (!existsSync('dist/assent.js')) throw new Error('There is no dist/assent.js. Run `npm run build` first.');
  const executablePath = findChromium();
  /** @type {Record<string, import('../../demo/server.mjs').Handler>} */
  const routes = {};
  const server = await serve({ routes });
  const browser = await chromium.launch({ executablePath, args: ARGS, env: browserEnvironment() });

  /** @param {string} path @param {string} type @param {string} text */
  function answer(path, type, text) {
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
    routes[path] = (_, response) => void response.writeHead(200, headers).end(text);
  }

  return {
    runs,
    browser,
    url: server.url,
    answer,
    /** Answers a path with a page. @param {string} path @param {string} markup */
    page(path, markup) {
      const head = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Bench</title>';
      answer(path, 'text/html', head + markup);
    },
    /** Answers a path with a script. @param {string} path @param {string} code */
    script: (path, code) => answer(path, 'text/javascript', code),
    /** Answers a path with what brotli made of it. @param {string} path @param {string} type @param {Buffer} body */
    compressed(path, type, body) {
      const headers = {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-encoding': 'br',
      };
      routes[path] = (_, response) => void response.writeHead(200, headers).end(body);
    },
    /** Every path that was asked for since `forget`, without queries. */
    asked: () => server.log.map(({ path }) => path.replace(/\?.*/, '')),
    forget: () => void server.log.splice(0),
    /**
     * Opens a page as a first-time visitor, or with what the profile says, and forgets the visitor afterwards.
     * @template Result
     * @param {string} path @param {(visit: import('./visit.mjs').Visit) => Promise<Result>} use
     * @param {{ profile?: import('playwright-core').BrowserContextOptions } & import('./visit.mjs').Opening} [opening]
     */
    async visit(path, use, { profile = {}, ...opening } = {}) {
      const context = await browser.newContext(profile);
      try {
        return await use(await openVisit(context, server.url + path, opening));
      } finally {
        await context.close();
      }
    },
    /**
     * Measures variants in turn, and every second round backwards, so that whatever else the machine does meets all alike.
     * @template {string} Name @template Sample
     * @param {Record<Name, () => Promise<Sample>>} variants
     */
    async compare(variants) {
      const names = /** @type {Name[]} */ (Object.keys(variants));
      const samples = Object.fromEntries(names.map((name) => [name, /** @type {Sample[]} */ ([])]));
      for (let round = 0; round <= runs; round += 1) {
        for (const name of round % 2 ? names : names.toReversed()) {
          const sample = await variants[name]();
          if (round > 0) samples[name]?.push(sample);
        }
      }
      return /** @type {Record<Name, Sample[]>} */ (samples);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
