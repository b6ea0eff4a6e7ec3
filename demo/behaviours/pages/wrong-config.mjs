/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Configured wrongly',
  says: 'Each fault is one warning with its path; the safe default holds, and consent is never widened.',
  props: `<script src="/behaviours/stage/said.js" data-listen="warnings"></script>`,
  config: {
    categorys: {},
    policy: { url: 'javascript:alert(1)' },
    services: [{ id: 'tally', category: 'analytcs' }, { id: 'tally' }],
    store: { days: 9000 },
    ui: { layout: 'sidebar' },
  },
  body: `<img data-assent="tally" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="Never allowed" />`,
  expect: { accept: [] },
  warnings: [/^\[assent:[a-z-]+\] [\w.[\]-]+: expected /],
};
