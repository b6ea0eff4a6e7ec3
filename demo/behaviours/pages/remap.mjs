/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Words mapped anew',
  says: 'Each of a vendor’s words can follow another category or service.',
  props: `<script src="/behaviours/stage/said.js" data-listen="dataLayer.push"></script>`,
  config: { signals: { google: { analytics_storage: 'preference', ad_storage: 'analytics targeting' } } },
  body: `<p>What Google’s queue was told:</p>`,
  expect: { told: [/'consent', 'update', \{"ad_storage":"granted"/], accept: [] },
};
