/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'npm, headless',
  says: 'No element and no Lit: the store, the gate and the rules, and an interface of your own.',
  tag: false,
  head: `<script type="importmap">
{ "imports": { "assent": "/assent/esm/index.js", "js-cookie": "/behaviours/stage/js-cookie.mjs" } }
</script>`,
  body: `<p id="state"></p>
<p><button type="button" id="yes">Allow analytics</button> <button type="button" id="no">Refuse</button></p>
<img data-assent="analytics" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="A count" />

<script type="module">
  import { createAssent } from 'assent';

  const assent = createAssent({ store: { name: 'demo-npm-headless' } });
  const show = () => (document.getElementById('state').textContent =
    assent.allows('analytics') ? 'Visits are counted.' : 'Nothing is counted.');
  assent.subscribe(show);
  show();
  document.getElementById('yes').onclick = () => assent.set({ analytics: true });
  document.getElementById('no').onclick = () => assent.rejectAll();
</script>`,
  expect: { accept: ['advert.svg'], only: { analytics: ['advert.svg'], targeting: [] } },
};
