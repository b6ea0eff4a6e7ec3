/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Magento',
  says: 'The shop’s own consent cookie appears after a yes, and goes with a no.',
  config: { signals: { magento: { website: 1 } } },
  body: `<p>Magento’s cookie: <code id="cookie"></code></p>
<script>
  const name = 'user_allowed_save_cookie';
  setInterval(() => {
    document.getElementById('cookie').textContent = document.cookie.includes(name) ? name : 'none';
  }, 300);
</script>`,
  expect: { told: [/user_allowed_save_cookie/], accept: [] },
};
