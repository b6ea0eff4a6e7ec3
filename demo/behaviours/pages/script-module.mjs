/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Module script',
  says: 'The real type stands in data-type, and the module comes as a module.',
  ran: true,
  body: `<script type="text/plain" data-type="module" data-assent="analytics" src="/vendor/demo/module.js"></script>
<script type="text/plain" data-type="module" data-assent="analytics">
  import { greeting } from '/vendor/demo/module.js';
  const row = document.createElement('li');
  row.textContent = greeting;
  document.getElementById('ran').append(row);
</script>`,
  expect: { accept: ['module.js'], only: { analytics: ['module.js'] } },
};
