/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Shopify',
  says: 'The answer goes to the Customer Privacy API; what Shopify’s own interface decides comes back.',
  props: `<script src="/behaviours/stage/said.js" data-listen="Shopify.customerPrivacy.setTrackingConsent"></script>
<script>Shopify.loadFeatures = (features, done) => done(); Shopify.customerPrivacy.currentVisitorConsent = () => ({ marketing: '', analytics: '', preferences: '', sale_of_data: '' })</script>`,
  config: { signals: { shopify: true } },
  body: `<p>What Shopify was told:</p>`,
  expect: { told: [/setTrackingConsent\(\{"analytics":true,"marketing":true,"preferences":true/], accept: [] },
};
