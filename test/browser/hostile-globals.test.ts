// Pages that change what every script relies on: prototypes, JSON, methods of the document, and the names that we use.
import { describeHostile } from '../helpers/hostile/describe-hostile.js';

/** What Prototype.js up to 1.6 does to a page, as far as it may concern others. */
const LIKE_PROTOTYPE = `<script>
  Array.prototype.toJSON = function () { return '[' + this.map((one) => Object.toJSON(one)).join(', ') + ']' };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Object.toJSON = (value) => String(value);
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] };
  Array.prototype.entries = function () { return this.slice() };
  Array.from = function (list) { return [].slice.call(list) };
  Array.prototype.each = Array.prototype.forEach;
</script>`;

const ENUMERABLE = `<script>
  for (const owner of [Object, Array, String, Function, Element])
    for (const name of ['extend', 'each', 'clone', 'isEmpty']) owner.prototype[name] = function () { return this };
</script>`;

const JSON_THAT_FAILS = `<script>
  const write = JSON.stringify;
  JSON.stringify = (value) => {
    if (Object(value) !== value) return write(value);
    if (value.toJSON) return write(value);
    throw new Error('JSON of the page');
  };
</script>`;

/** Puts another function in the place of a method, which is called with the old one, the owner, and what was given. */
const patched = (owner: string, name: string, body: string) => `<script>
  { const original = ${owner}.${name}; ${owner}.${name} = function (...given) { ${body} } }
</script>`;

const signals = { google: true };
const regimes = [
  { id: 'eu', where: ['EU'], mode: 'opt-in' },
  { id: 'us', where: ['US'], mode: 'opt-out' },
  { id: 'world', where: ['*'], mode: 'notice' },
];

const insertions = ['appendChild', 'insertBefore'];

describeHostile('hostile globals', [
  { name: 'prototypes like those of old Prototype.js', head: LIKE_PROTOTYPE, config: { signals, regimes } },
  {
    name: 'enumerable additions to all prototypes',
    head: ENUMERABLE,
    config: { signals, regimes },
    in: { WebKit: 'its driver takes them for its own' },
  },
  {
    name: 'JSON.stringify that throws',
    head: JSON_THAT_FAILS,
    config: { signals },
    warns: [/^\[assent:signals] signals\.google/],
    in: { Firefox: 'its driver needs JSON', WebKit: 'its driver needs JSON' },
  },
  {
    name: 'an element named assent',
    head: '',
    end: '<form id="assent"><input name="get" /><input name="push" /></form>',
  },
  {
    name: 'elements named assent, version and get before the tag',
    head: '<a id="assent" name="version"></a><a id="assent" name="get"></a>',
  },
  { name: 'a picture named currentScript', head: '<img name="currentScript" alt="" />' },
  {
    name: 'a picture named cookie',
    head: '<img name="cookie" alt="" />',
    keeps: 'localStorage',
    warns: [/^\[assent:store]/],
  },
  { name: 'a form named body', end: '<form name="body"></form>' },
  { name: 'a picture named body', end: '<img name="body" alt="" />' },
  { name: 'a frame named body', end: '<iframe name="body" width="9" height="9"></iframe>' },
  { name: 'a function named onload', head: '<script>function onload() {}</script>' },
  {
    name: 'customElements.define that throws',
    head: patched('CustomElementRegistry.prototype', 'define', 'throw new Error("refused")'),
    asks: false,
    warns: [/^\[assent:load] assent-ui\.js/],
  },
  {
    name: 'customElements.define that wraps',
    head: patched(
      'CustomElementRegistry.prototype',
      'define',
      'original.call(this, given[0], class extends given[1] {}, given[2])',
    ),
  },
  {
    name: 'an ad blocker that swallows scripts that are inserted',
    head: insertions
      .map((name) => patched('Node.prototype', name, `return given[0].src ? given[0] : original.apply(this, given)`))
      .join(''),
    lacks: ['/optional/script.js', 'script', 'inline', '/optional/frame.html'],
  },
  {
    name: 'an ad blocker that throws at scripts that are inserted',
    head: insertions
      .map((name) =>
        patched(
          'Node.prototype',
          name,
          `if (given[0].src) throw new Error('blocked'); return original.apply(this, given)`,
        ),
      )
      .join(''),
    lacks: ['/optional/script.js', 'script', '/optional/frame.html'],
  },
  {
    name: 'append that throws at elements of ours',
    head: ['append', 'prepend']
      .map((name) =>
        patched(
          'Element.prototype',
          name,
          `if (/^assent-/.test(given[0].localName)) throw new Error('blocked'); return original.apply(this, given)`,
        ),
      )
      .join(''),
    asks: false,
    warns: [/^\[assent:load] assent-ui\.js/],
  },
  {
    name: 'listeners of the page that throw',
    end: `<script>
      for (const name of ['ready', 'change', 'show', 'hide', 'blocked', 'activated'])
        document.addEventListener('assent-' + name, () => { throw new Error('own fault') });
      assent.subscribe(() => { throw new Error('own fault') });
      assent.push(() => { throw new Error('own fault') });
    </script>`,
  },
  {
    name: 'a clock ten years ahead',
    head: '<script>{ const now = Date.now; Date.now = () => now() + 315360000000 }</script>',
  },
  {
    name: 'a clock ten years behind',
    head: '<script>{ const now = Date.now; Date.now = () => now() - 315360000000 }</script>',
    keeps: 'localStorage',
    warns: [/^\[assent:store]/],
  },
]);
