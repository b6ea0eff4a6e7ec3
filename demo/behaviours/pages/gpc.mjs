/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Global Privacy Control',
  says: 'A browser that sends the signal has refused targeting already: under an opt-out it stays off, and the page says so.',
  props: `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })</script>`,
  config: { regimes: [{ id: 'us', where: ['*'], mode: 'opt-out', gpc: true }] },
  body: `<h1>A browser that says “do not sell”</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<img data-assent="analytics" data-src="/vendor/demo/advert-wide.svg" width="600" height="240" alt="A count" />
<footer><assent-choices></assent-choices></footer>`,
  expect: { before: ['advert-wide.svg'], accept: ['advert.svg'] },
};
