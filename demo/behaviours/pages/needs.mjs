/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Several needs, one of two, a refusal',
  says: 'Blanks ask for all, a bar for one of them, and an exclamation mark for a no.',
  body: `<h2>Analytics and targeting</h2>
<img data-assent="analytics targeting" data-src="/vendor/demo/advert.svg" alt="Needs both" width="240" />

<h2>Analytics or preference</h2>
<img data-assent="analytics|preference" data-src="/vendor/demo/advert-wide.svg" alt="Needs one" width="240" />

<h2>Targeting refused</h2>
<img data-assent="!targeting" data-src="/vendor/demo/advert-2x.svg" alt="Needs a no" width="240" />`,
  expect: {
    accept: ['advert.svg', 'advert-wide.svg'],
    reject: ['advert-2x.svg'],
    only: {
      analytics: ['advert-wide.svg', 'advert-2x.svg'],
      preference: ['advert-wide.svg', 'advert-2x.svg'],
      targeting: [],
    },
  },
};
