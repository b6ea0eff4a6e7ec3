// Files that do not come: configurations that fail in every way, and an interface that an ad blocker has blocked.
import type { ServerResponse } from 'node:http';
import { describeHostile } from '../helpers/hostile/describe-hostile.js';

const tag = '<script src="/assent/assent.js" data-config="/consent.json"></script>';

/** A page whose configuration answers so. */
const answering = (status: number, text: string, type = 'application/json') => ({
  tag,
  config: null,
  answers: {
    '/consent.json': (_: unknown, response: ServerResponse) =>
      response.writeHead(status, { 'content-type': type }).end(text),
  },
});

/** Files that are never got, as an ad blocker has it. */
const blocking = (...files: string[]) => ({
  answers: Object.fromEntries(
    files.map((file) => [file, (_: unknown, response: ServerResponse) => void response.destroy()]),
  ),
});

const large = { withdraw: 'keep', texts: { en: { unused: 'x'.repeat(5_000_000) } } };
const READ = /^\[assent:config] \/consent\.json/;

describeHostile('files that do not come', [
  { name: 'a configuration that answers 404', ...answering(404, 'Not found', 'text/plain'), warns: [READ] },
  { name: 'a configuration that answers 500', ...answering(500, '{}'), warns: [READ] },
  {
    name: 'a configuration that is a page',
    ...answering(200, '<!doctype html><p>Log in</p>', 'text/html'),
    warns: [READ],
  },
  { name: 'a configuration that is cut off', ...answering(200, '{ "categories": {'), warns: [READ] },
  { name: 'a configuration that is a list', ...answering(200, '[]'), warns: [/^\[assent:/] },
  { name: 'a configuration that is null', ...answering(200, 'null'), warns: [/^\[assent:/] },
  {
    name: 'a configuration of the wrong types',
    ...answering(200, '{"categories":7,"services":{"a":1},"store":[],"ui":"none","texts":5,"policy":[]}'),
    warns: Array.from({ length: 6 }, () => /^\[assent:value]/),
  },
  { name: 'a configuration of 5 MB', ...answering(200, JSON.stringify(large)) },
  {
    name: 'a configuration that never answers',
    tag,
    config: null,
    answers: { '/consent.json': () => undefined },
    warns: [READ],
    in: { Firefox: 'waits five seconds', WebKit: 'waits five seconds' },
  },
  {
    name: 'an interface that is blocked',
    ...blocking('/assent/assent-ui.js'),
    asks: false,
    warns: [/^\[assent:load] assent-ui\.js/],
  },
  {
    name: 'all files but the first blocked',
    ...blocking('/assent/assent-ui.js', '/assent/assent-aftermath.js', '/assent/assent-preferences.js'),
    asks: false,
    warns: [/^\[assent:load] assent-ui\.js/, /^\[assent:load] assent-aftermath\.js/],
  },
  {
    name: 'a language that is blocked',
    config: { language: { detect: [], default: 'de' } },
    ...blocking('/assent/lang/de.js'),
    warns: [/^\[assent:language] de/],
  },
]);
