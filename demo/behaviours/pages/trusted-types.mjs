/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Trusted Types',
  says: 'Works under require-trusted-types-for without a policy of its own.',
  policy:
    "require-trusted-types-for 'script'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{nonce}'",
  tag: `<script nonce="{nonce}" src="/assent/assent.js"></script>`,
  ran: true,
  body: `<script nonce="{nonce}" type="text/plain" data-assent="analytics" src="/vendor/demo/analytics.js"></script>
<iframe data-assent="targeting" data-assent-placeholder data-src="/vendor/demo/map.html" width="480" height="200" title="Map"></iframe>`,
  expect: { accept: ['analytics.js', 'map.html'], only: { analytics: ['analytics.js'] } },
};
