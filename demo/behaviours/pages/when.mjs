/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Waiting in code',
  says: 'A promise resolves once something is allowed: what code imports waits as markup does.',
  ran: true,
  body: `<script type="module">
  await assent.when('analytics');
  const { greeting } = await import('/vendor/demo/module.js');
  const row = document.createElement('li');
  row.textContent = greeting;
  document.getElementById('ran').append(row);
</script>`,
  expect: { accept: ['module.js'], only: { analytics: ['module.js'] } },
};
