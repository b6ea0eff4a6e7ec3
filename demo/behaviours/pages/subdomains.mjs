/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Subdomains',
  says: 'With store.domain one answer holds for shop and account; each is asked once.',
  host: 'shop.assent.localhost',
  config: { store: { domain: 'assent.localhost' } },
  body: `<h1 id="host"></h1>
<nav id="hosts"></nav>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<script>
  document.getElementById('host').textContent = location.hostname;
  for (const name of ['shop', 'account']) {
    const link = document.createElement('a');
    link.textContent = name;
    link.href = location.href.replace(/\\/\\/[^.]+\\./, '//' + name + '.');
    document.getElementById('hosts').append(link);
  }
</script>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
