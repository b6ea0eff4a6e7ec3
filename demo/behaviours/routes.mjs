// The routes of the behaviour pages: an index, two for each behaviour (the page, and the stage inside it), and the vendors.
import { randomBytes } from 'node:crypto';
import { groups } from './groups.mjs';
import { readPicks } from './render/picks.mjs';
import { renderIndex } from './render/index.mjs';
import { renderPage } from './render/page.mjs';
import { renderStage } from './render/stage.mjs';
import { bigcommerce } from './vendors/bigcommerce.mjs';
import { packages } from './vendors/packages.mjs';
import { vendors } from './vendors/vendors.mjs';

/** @typedef {import('../server.mjs').Handler} Handler */

const behaviours = groups.flatMap((group) => group.behaviours);

/** @param {import('node:http').ServerResponse} response @param {string} html @param {Record<string, string>} [headers] */
const sendPage = (response, html, headers = {}) =>
  void response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers })
    .end(html);

/** @param {string} to @returns {Handler} */
const redirect = (to) => (_request, response) => void response.writeHead(302, { location: to }).end();

/** @param {import('./groups.mjs').Named} behaviour @param {number} at @returns {[string, Handler][]} */
const routesOf = (behaviour, at) => [
  [
    `/behaviours/${behaviour.name}`,
    (request, response) => {
      const { host } = behaviour;
      const [asked = '', port = ''] = (request.headers.host ?? '').split(':');
      if (host && asked !== host) return redirect(`http://${host}:${port}${request.url ?? ''}`)(request, response);
      const neighbours = { before: behaviours[at - 1], after: behaviours[at + 1] };
      sendPage(response, renderPage(behaviour, readPicks(behaviour, request.url), neighbours));
    },
  ],
  [
    `/behaviours/stage/${behaviour.name}`,
    (request, response) => {
      const nonce = randomBytes(12).toString('base64');
      const policy = behaviour.policy?.replaceAll('{nonce}', nonce);
      const html = renderStage(behaviour, readPicks(behaviour, request.url), nonce);
      sendPage(response, html, policy ? { 'content-security-policy': policy } : {});
    },
  ],
];

/** What the server of the demo answers for them, by path. @type {Record<string, Handler>} */
export const routes = {
  '/behaviours': redirect('/behaviours/'),
  '/behaviours/': (_request, response) => sendPage(response, renderIndex(groups)),
  '/behaviours/index.html': redirect('/behaviours/'),
  ...Object.fromEntries(behaviours.flatMap(routesOf)),
  ...bigcommerce,
  ...packages,
  ...vendors,
};
