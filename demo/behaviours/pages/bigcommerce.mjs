/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'BigCommerce',
  says: 'The shop’s server is told the whole answer, and keeps it in its own cookie: 2 is functional, 3 analytics, 4 targeting.',
  config: { signals: { bigcommerce: true } },
  body: `<p>BigCommerce’s cookie: <code id="cookie"></code></p>
<script>
  setInterval(() => {
    const [, kept = 'none'] = /bc_consent=([^;]*)/.exec(document.cookie) ?? [];
    document.getElementById('cookie').textContent = decodeURIComponent(kept);
  }, 300);
</script>`,
  expect: { told: [/"allow":\[2,3,4\],"deny":\[\]/], accept: [] },
};
