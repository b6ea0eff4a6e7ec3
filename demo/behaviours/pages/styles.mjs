/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Style sheets',
  says: 'A linked sheet is not fetched and an inline one not applied before a yes; after a no they end.',
  body: `<link rel="stylesheet" data-assent="preference" data-href="/vendor/demo/badge.css" />
<style type="text/plain" data-assent="preference">
  .badge { padding: 0.5rem 1rem; border-radius: 2rem; }
</style>

<p><span class="badge">A badge</span></p>`,
  expect: { accept: ['badge.css'], only: { preference: ['badge.css'], analytics: [] } },
};
