/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Trigger',
  says: 'After a decision a small button brings the preferences back, on pages that have no such control of their own.',
  picks: [{ name: 'trigger', label: 'ui.trigger', values: ['auto', 'always', 'never'] }],
  config: ({ trigger }) => ({ ui: { trigger } }),
  body: `<h1>A page without a cookie link</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
