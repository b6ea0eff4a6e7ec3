/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Content security policy',
  says: 'Under a nonce and strict-dynamic, scripts that were let go keep their nonce; no source has to be opened.',
  policy:
    "script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{nonce}'; object-src 'none'; base-uri 'none'",
  tag: `<script nonce="{nonce}" src="/assent/assent.js"></script>`,
  ran: true,
  body: `<script nonce="{nonce}" type="text/plain" data-assent="analytics" src="/vendor/demo/analytics.js"></script>
<script nonce="{nonce}" type="text/plain" data-assent="analytics">
  const row = document.createElement('li');
  row.textContent = 'inline, by its nonce: ' + (document.currentScript.nonce ? 'yes' : 'no');
  document.getElementById('ran').append(row);
</script>`,
  expect: { accept: ['analytics.js'], only: { analytics: ['analytics.js'] } },
};
