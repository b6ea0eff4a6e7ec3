/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Banner: cloud',
  says: 'A wider card that floats free of the edges.',
  picks: [{ name: 'position', label: 'Position', values: ['bottom', 'top', 'center'] }],
  config: ({ position }) => ({
    policy: { url: '/privacy.html', controller: 'Hale & Oak' },
    ui: { layout: 'cloud', position },
  }),
  body: `<h1>Slow furniture</h1>
<p>Made of oak from within sixty miles, and mended for life.</p>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
