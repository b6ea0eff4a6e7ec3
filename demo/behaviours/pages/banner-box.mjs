/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Banner: box',
  says: 'A box in a corner, which follows the direction of writing; on a phone it fills the width.',
  picks: [
    {
      name: 'position',
      label: 'Position',
      values: ['bottom-end', 'bottom-start', 'bottom-left', 'bottom-right', 'top-end', 'top-start', 'center'],
    },
  ],
  config: ({ position }) => ({
    policy: { url: '/privacy.html', controller: 'Hale & Oak' },
    ui: { layout: 'box', position },
  }),
  body: `<h1>Slow furniture</h1>
<p>Made of oak from within sixty miles, and mended for life.</p>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
