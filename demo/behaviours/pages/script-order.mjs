/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Order of scripts',
  says: 'Downloads go side by side; scripts of one category run in document order, and other categories never wait.',
  ran: true,
  body: `<script type="text/plain" data-assent="analytics" src="/vendor/demo/first.js"></script>
<script type="text/plain" data-assent="analytics" src="/vendor/demo/second.js"></script>
<script type="text/plain" data-assent="targeting" src="/vendor/demo/targeting.js"></script>
<script type="text/plain" data-assent="analytics" async src="/vendor/demo/analytics.js"></script>`,
  expect: {
    accept: ['first.js', 'second.js', 'targeting.js', 'analytics.js'],
    only: { targeting: ['targeting.js'], analytics: ['first.js', 'second.js', 'analytics.js'] },
  },
};
