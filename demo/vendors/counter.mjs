// Tally Ltd counts visits, and Crossview Inc counts them for advertisers too: a script, a cookie, and a call home.
import { script } from './reply.mjs';

/** @param {string} cookie @param {string} home */
const countVisits = (cookie, home) =>
  script(`
    document.cookie = '${cookie}=' + Math.random().toString(36).slice(2) + '; path=/; max-age=2592000; samesite=lax';
    new Image().src = '${home}?page=' + location.pathname;
  `);

const noContent = /** @type {import('../server.mjs').Handler} */ (
  (_request, response) => void response.writeHead(204).end()
);

/** @type {Record<string, import('../server.mjs').Handler>} */
export const counter = {
  '/vendor/analytics.js': countVisits('_tally', '/vendor/collect'),
  '/vendor/collect': noContent,
  '/vendor/insight.js': countVisits('_crossview', '/vendor/insight'),
  '/vendor/insight': noContent,
};
