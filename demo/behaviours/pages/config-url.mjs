/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Configuration from an address',
  says: 'The tag fetches its configuration; until it is there, and where it never comes, nothing optional runs.',
  config: null,
  tag: `<script src="/assent/assent.js" data-config="/behaviours/stage/config.json"></script>`,
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
