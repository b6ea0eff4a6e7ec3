/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'A withdrawal that keeps the page',
  says: 'With "withdraw": "keep" cookies are erased and vendors told, but the page stays as it is.',
  ran: true,
  config: {
    withdraw: 'keep',
    services: [{ id: 'tally', category: 'analytics', name: 'Tally', cookies: [{ name: '_tally' }] }],
  },
  body: `<script type="text/plain" data-assent="tally" src="/vendor/demo/analytics.js"></script>
<label>A half-written review <input value="These chairs are" /></label>
<button type="button" data-assent-action="withdraw">Withdraw my consent</button>`,
  expect: { accept: ['analytics.js'], only: { analytics: ['analytics.js'] } },
};
