/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'npm, with the elements',
  says: 'One import registers the elements; they stand in any framework’s template.',
  tag: false,
  head: `<script type="importmap">
{
  "imports": {
    "assent": "/assent/esm/index.js", "assent/define": "/assent/esm/define.js",
    "js-cookie": "/behaviours/stage/js-cookie.mjs",
    "lit": "/behaviours/stage/lit/lit/index.js", "lit/": "/behaviours/stage/lit/lit/",
    "lit-html": "/behaviours/stage/lit/lit-html/lit-html.js", "lit-html/": "/behaviours/stage/lit/lit-html/",
    "lit-element/": "/behaviours/stage/lit/lit-element/",
    "@lit/reactive-element": "/behaviours/stage/lit/@lit/reactive-element/reactive-element.js"
  }
}
</script>`,
  body: `<assent-banner></assent-banner>
<assent-preferences></assent-preferences>
<h1>A framework’s page</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<p><button type="button" data-assent-action="preferences">Cookie settings</button></p>

<script type="module">
  import 'assent/define';
  import { createAssent } from 'assent';

  createAssent({ store: { name: 'demo-npm-elements' }, policy: { controller: 'Hale & Oak' } });
</script>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
