/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Minors',
  says: 'Nothing is asked, everything optional is denied, and no button turns it on.',
  tag: `<script src="/assent/assent.js" data-minor></script>`,
  body: `<h1>A shop for children</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: [], only: { targeting: [] } },
};
