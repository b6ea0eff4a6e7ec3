// Clear GIFs: a picture of one pixel that nobody sees, in the page, in a style sheet, or in a style of the page.
import { Buffer } from 'node:buffer';
import { cookie, reply } from './reply.mjs';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** @param {string} name */
const pixel = (name) => reply('image/gif', PIXEL, cookie(name, 365));

/** @type {Record<string, import('../server.mjs').Handler>} */
export const beacons = {
  '/vendor/clear.gif': pixel('_glint'),
  '/vendor/clear-wide.gif': pixel('_glint'),
  '/vendor/style-beacon.gif': pixel('_glint'),
  '/vendor/sheet-beacon.gif': pixel('_glint'),
  '/vendor/campaign.css': reply(
    'text/css; charset=utf-8',
    `.campaign { --campaign: shown; background-image: url('/vendor/sheet-beacon.gif'); }`,
  ),
};
