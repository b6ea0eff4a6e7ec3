/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'A script has run: the page reloads',
  says: 'What ran can’t be undone, so after a withdrawal its cookies are erased and the page starts anew without it.',
  ran: true,
  config: {
    services: [
      { id: 'tally', category: 'analytics', name: 'Tally', cookies: [{ name: '_tally', duration: '30 days' }] },
    ],
  },
  body: `<script type="text/plain" data-assent="tally" src="/vendor/demo/analytics.js"></script>
<p>Cookies of this page: <code id="cookies"></code></p>
<button type="button" data-assent-action="withdraw">Withdraw my consent</button>
<script>
  const show = () => (document.getElementById('cookies').textContent =
    document.cookie.replaceAll(/=[^;]*/g, '') || 'none');
  setInterval(show, 500);
</script>`,
  expect: { accept: ['analytics.js'], only: { analytics: ['analytics.js'] } },
};
