/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Navigation that swaps a part',
  says: 'As htmx and partial updates do: only a part of the page is new, and it is gated as it arrives.',
  body: `<nav>
  <button type="button" id="swap">Next product</button>
</nav>
<div id="part">
  <h1>Oak chair</h1>
  <img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
</div>
<script>
  document.getElementById('swap').onclick = () => {
    document.getElementById('part').innerHTML =
      '<h1>Oak table</h1><img data-assent="targeting" data-src="/vendor/demo/advert-wide.svg" width="600" height="240" alt="An advert">';
  };
</script>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
