// Browsers of 2021 and 2022, as far as a page can be made one: what they lack is taken away before the tag.
import { describeHostile } from '../helpers/hostile/describe-hostile.js';

/** Takes away what is named by where it is found. */
const without = (...names: string[]) => `<script>${names.map((name) => `delete ${name};`).join('')}</script>`;

describeHostile('what older browsers lack', [
  {
    name: 'no Array.prototype.at, findLast or Object.hasOwn (Safari before 15.4)',
    head: without('Array.prototype.at', 'Array.prototype.findLast', 'Object.hasOwn'),
  },
  {
    name: 'no AbortSignal.timeout (Safari before 16) for a configuration that is fetched',
    head: without('AbortSignal.timeout'),
    tag: '<script src="/assent/assent.js" data-config="/consent.json"></script>',
    config: null,
    answers: {
      '/consent.json': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{ "withdraw": "keep" }'),
    },
  },
]);
