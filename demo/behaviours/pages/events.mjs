/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Events',
  says: 'On document, with readonly fields: when the library is ready, asks, is answered, holds back and lets go.',
  props: `<script src="/behaviours/stage/said.js" data-listen="events"></script>`,
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
