/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Rule by region',
  says: 'The most specific match wins; where nobody knows the region, the strictest rule holds.',
  picks: [{ name: 'region', label: 'Visitor from', values: ['DE', 'GB', 'US-CA', 'CA-QC', 'BR', 'unknown'] }],
  head: ({ region }) => (region === 'unknown' ? '' : `<meta name="assent-region" content="${region}">`),
  config: { policy: { url: '/privacy.html' }, regimes: 'worldwide' },
  body: `<h1>One shop, every country</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<assent-choices></assent-choices>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
