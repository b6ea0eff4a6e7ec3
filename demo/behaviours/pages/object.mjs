/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Object, embed, button picture',
  says: 'Older ways to embed wait as well, each with its own attribute.',
  body: `<object data-assent="targeting" data-data="/vendor/demo/advert.svg" type="image/svg+xml" width="480" height="192">An advert</object>

<embed data-assent="targeting" data-src="/vendor/demo/advert-wide.svg" type="image/svg+xml" width="480" height="192" />

<input data-assent="targeting" data-src="/vendor/demo/advert-2x.svg" type="image" alt="Buy" width="240" />`,
  expect: {
    accept: ['advert.svg', 'advert-wide.svg', 'advert-2x.svg'],
    only: { analytics: [] },
  },
};
