/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Inline script',
  says: 'Its text stays text until the visitor agrees; it waits for the external ones before it.',
  ran: true,
  body: `<script type="text/plain" data-assent="analytics" src="/vendor/demo/first.js"></script>
<script type="text/plain" data-assent="analytics">
  const row = document.createElement('li');
  row.textContent = 'an inline script, after first.js';
  document.getElementById('ran').append(row);
</script>`,
  expect: { accept: ['first.js'], only: { analytics: ['first.js'] } },
};
