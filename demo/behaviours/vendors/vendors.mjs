// The third parties of the behaviour pages, made up and harmless. Each says on the page that it is there.
import { Buffer } from 'node:buffer';

/** @typedef {import('../../server.mjs').Handler} Handler */

/** @type {(type: string, body: string, headers?: Record<string, string>) => Handler} */
const reply =
  (type, body, headers = {}) =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);

/** A script that says that it ran. @param {string} name @param {string} [more] */
const script = (name, more = '') =>
  reply(
    'text/javascript; charset=utf-8',
    `{
  const row = document.createElement('li');
  row.textContent = '${name}';
  document.getElementById('ran')?.append(row);
}
${more}`,
  );

/** @param {string} text @param {string} from @param {string} to */
const picture = (text, from, to) =>
  reply(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 240"><defs><linearGradient id="a" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="600" height="240" fill="url(#a)"/><circle cx="500" cy="60" r="110" fill="#fff" opacity=".14"/><circle cx="430" cy="230" r="130" fill="#fff" opacity=".1"/><text x="36" y="132" font-family="system-ui,sans-serif" font-size="34" font-weight="600" fill="#fff">${text}</text></svg>`,
  );

const FRAME = `<!doctype html><html lang="en"><title>Map</title><style>
html { height: 100% } body { height: 100%; margin: 0; display: grid; place-content: center; text-align: center; font: 1rem/1.5 system-ui, sans-serif; color: #1f3a2c;
background: #dfeadf repeating-linear-gradient(35deg, #fff8 0 6px, transparent 6px 70px), repeating-linear-gradient(125deg, #fff8 0 4px, transparent 4px 90px) }
p { margin: 0; padding: .5rem 1rem; background: #fffd; border-radius: 1rem }</style><p>A map from elsewhere`;

/** A second of a quiet tone, as a wave file. */
function makeSound() {
  const RATE = 8000;
  const sound = Buffer.alloc(44 + RATE);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + RATE, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(RATE, 24);
  sound.writeUInt32LE(RATE, 28);
  sound.writeUInt16LE(1, 32);
  sound.writeUInt16LE(8, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(RATE, 40);
  for (let at = 0; at < RATE; at++) sound[44 + at] = 128 + Math.round(20 * Math.sin((at * 440 * 2 * Math.PI) / RATE));
  return sound;
}

/** @type {Handler} */
const sound = (_request, response) =>
  void response.writeHead(200, { 'content-type': 'audio/wav', 'cache-control': 'no-store' }).end(makeSound());

const COOKIE = `document.cookie = '_tally=1; path=/; max-age=2592000; samesite=lax';`;
const BADGE = `.badge { color: #fff; background: #8a4b2f; } .badge::after { content: ' from the vendor'; }`;

/** What they answer, by path. @type {Record<string, Handler>} */
export const vendors = {
  '/vendor/demo/analytics.js': script('analytics.js', COOKIE),
  '/vendor/demo/targeting.js': script('targeting.js'),
  '/vendor/demo/preference.js': script('preference.js'),
  '/vendor/demo/first.js': script('first.js'),
  '/vendor/demo/second.js': script('second.js'),
  '/vendor/demo/module.js': script('module.js', 'export const greeting = "Hello from the module";'),
  '/vendor/demo/advert.svg': picture('An advert', '#b5664a', '#7c3f5c'),
  '/vendor/demo/advert-wide.svg': picture('A wide advert', '#3f6b7c', '#2c4a6b'),
  '/vendor/demo/advert-2x.svg': picture('A sharp advert', '#4c7c3f', '#2c6b58'),
  '/vendor/demo/poster.svg': picture('A film', '#2f3c55', '#55406b'),
  '/vendor/demo/map.html': reply('text/html; charset=utf-8', FRAME),
  '/vendor/demo/sound.wav': sound,
  '/vendor/demo/film.wav': sound,
  '/vendor/demo/captions.vtt': reply('text/vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA tone\n'),
  '/vendor/demo/badge.css': reply('text/css', BADGE),
};
