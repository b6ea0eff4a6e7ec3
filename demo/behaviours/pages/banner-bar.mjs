/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Banner: bar',
  says: 'A line along an edge of the window; the page stays usable, and nothing moves.',
  picks: [{ name: 'position', label: 'Position', values: ['bottom', 'top'] }],
  config: ({ position }) => ({
    policy: { url: '/privacy.html', controller: 'Hale & Oak' },
    ui: { layout: 'bar', position },
  }),
  body: `<h1>Slow furniture</h1>
<p>Made of oak from within sixty miles, and mended for life.</p>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
