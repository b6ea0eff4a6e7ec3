/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'WordPress',
  says: 'Plugins that ask the WP Consent API, WooCommerce’s among them, hear the answer by category.',
  props: `<script src="/behaviours/stage/said.js" data-listen="wp_set_consent"></script>
<script>window.wp_has_consent = () => false</script>`,
  config: { signals: { wordpress: true } },
  body: `<p>What WordPress was told:</p>`,
  expect: { told: [/wp_set_consent\('marketing', 'allow'\)/], accept: [] },
};
