/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Inside a shadow root',
  says: 'An open shadow root is gated once it is handed over with assent.observe(root).',
  body: `<shop-advert></shop-advert>
<script>
  window.assent ||= [];
  customElements.define('shop-advert', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<img data-assent="targeting" data-src="/vendor/demo/advert.svg" alt="An advert" width="300" />';
      assent.push((api) => api.observe(root));
    }
  });
</script>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'], analytics: [] } },
};
