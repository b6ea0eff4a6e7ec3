/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Picture',
  says: 'The address waits in data-src and data-srcset; the place in the page is kept.',
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />

<img data-assent="targeting" data-srcset="/vendor/demo/advert-2x.svg 1x" width="600" height="240" alt="A sharp advert" />`,
  expect: {
    accept: ['advert.svg', 'advert-2x.svg'],
    only: { targeting: ['advert.svg', 'advert-2x.svg'], analytics: [] },
  },
};
