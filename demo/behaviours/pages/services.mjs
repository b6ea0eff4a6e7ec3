/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Services',
  says: 'A service can be named instead of its category, and be refused by itself in the preferences.',
  ran: true,
  config: {
    services: [
      { id: 'tally', category: 'analytics', name: 'Tally', provider: 'Tally Ltd', purpose: 'Counts visits.' },
      {
        id: 'heat',
        category: 'analytics',
        name: 'Heat map',
        provider: 'Tally Ltd',
        purpose: 'Shows where people click.',
      },
    ],
  },
  body: `<script type="text/plain" data-assent="tally" src="/vendor/demo/first.js"></script>
<script type="text/plain" data-assent="heat" src="/vendor/demo/second.js"></script>
<button type="button" id="one">Allow Tally alone</button>
<script>
  document.getElementById('one').onclick = () => assent.set({}, { tally: true });
</script>`,
  expect: { accept: ['first.js', 'second.js'], only: { analytics: ['first.js', 'second.js'], targeting: [] } },
};
