/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Tag with async, code before it',
  says: 'The tag may come late; what the page pushes before it is called once it is there.',
  tag: `<script async src="/assent/assent.js"></script>`,
  ran: true,
  body: `<script>
  window.assent ||= [];
  addEventListener('DOMContentLoaded', () =>
    assent.push((api) => {
      const row = document.createElement('li');
      row.textContent = 'the library is here: ' + api.version;
      document.getElementById('ran').append(row);
    }),
  );
</script>
<script type="text/plain" data-assent="analytics" src="/vendor/demo/analytics.js"></script>`,
  expect: { accept: ['analytics.js'], only: { analytics: ['analytics.js'] } },
};
