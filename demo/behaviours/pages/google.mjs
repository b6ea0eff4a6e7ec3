/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Google Consent Mode',
  says: 'The default is in the queue before Google’s code; each change is an update of all seven types.',
  props: `<script src="/behaviours/stage/said.js" data-listen="dataLayer.push"></script>`,
  config: { signals: { google: true } },
  body: `<script type="text/plain" data-assent="analytics|targeting" src="/vendor/demo/analytics.js"></script>
<p>What Google’s queue was told:</p>`,
  expect: {
    told: [/'consent', 'default', \{"ad_storage":"denied"/, /'consent', 'update', \{"ad_storage":"granted"/],
    accept: ['analytics.js'],
    only: { preference: [] },
  },
};
