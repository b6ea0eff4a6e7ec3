/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'External script',
  says: 'It is not even downloaded before a yes, and runs exactly once after it.',
  ran: true,
  body: `<script type="text/plain" data-assent="analytics" src="/vendor/demo/analytics.js"></script>`,
  expect: { accept: ['analytics.js'], only: { analytics: ['analytics.js'] } },
};
