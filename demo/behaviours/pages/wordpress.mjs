/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'WordPress',
  says: 'Plugins that ask the WP Consent API, WooCommerce’s among them, hear the answer by category.',
  props: `<script src="/behaviours/stage/said.js" data-listen="wp_set_consent"></script>`,
  config: { signals: { wordpress: true } },
  body: `<p>What WordPress was told:</p>`,
  expect: { accept: [] },
};
