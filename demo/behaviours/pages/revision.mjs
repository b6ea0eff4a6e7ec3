/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Asked again',
  says: 'Another revision asks again and says what changed; until then nothing optional runs.',
  picks: [{ name: 'revision', label: 'Revision', values: ['1', '2', '3'] }],
  config: ({ revision }) => ({
    revision: Number(revision),
    policy: { url: '/privacy.html', updated: '2026-11-01', changes: { en: 'We added a review service.' } },
  }),
  body: `<p>Answer, then pick another revision above.</p>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
