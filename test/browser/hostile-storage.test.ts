// Pages that may keep nothing, or not everything: cookies or storage that throw, and documents without an origin.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describeHostile } from '../helpers/hostile/describe-hostile.js';

/** Has the reading of a property throw, as browsers do where it is forbidden. */
const forbidden = (owner: string, name: string) => `<script>
  Object.defineProperty(${owner}, '${name}', { get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } });
</script>`;

const noCookie = forbidden('document', 'cookie');
const noStorage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches']
  .map((name) => forbidden('window', name))
  .join('');

/** A document without an origin may read files of the site only where the site says so. */
const shared = (...files: string[]) =>
  Object.fromEntries(
    files.map((file) => [
      `/assent/${file}`,
      (_: unknown, response: ServerResponse) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
          .end(readFileSync(`dist/${file}`)),
    ]),
  );

const SANDBOX = { 'content-security-policy': 'sandbox allow-scripts' };

describeHostile('storage that is refused', [
  {
    name: 'document.cookie throws',
    head: noCookie,
    keeps: 'localStorage',
    warns: [/^\[assent:store].*localStorage has it/],
  },
  { name: 'storage throws', head: noStorage },
  {
    name: 'document.cookie and storage throw',
    head: noCookie + noStorage,
    keeps: 'nowhere',
    warns: [/^\[assent:store].*memory has it/],
  },
  {
    name: 'storage that is full',
    head: `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }</script>`,
  },
  {
    name: 'neither BroadcastChannel nor cookieStore',
    head: `<script>
      for (const name of ['BroadcastChannel', 'cookieStore']) Object.defineProperty(window, name, { value: undefined });
    </script>`,
  },
  {
    name: 'a sandbox without same-origin, whose site lets it read our files',
    headers: SANDBOX,
    answers: shared('assent-ui.js', 'assent-aftermath.js'),
    keeps: 'nowhere',
    warns: [/^\[assent:store].*memory has it/],
  },
  {
    name: 'a sandbox without same-origin',
    headers: SANDBOX,
    asks: false,
    keeps: 'nowhere',
    warns: [/^\[assent:load] assent-ui\.js/, /^\[assent:store].*memory has it/, /^\[assent:load] assent-aftermath\.js/],
  },
]);
