/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Frame with a placeholder',
  says: 'In its place and size stands a placeholder, with "allow once" and "always allow".',
  config: {
    policy: { url: '/privacy.html', controller: 'Hale & Oak' },
    services: [
      { id: 'map', category: 'preference', name: 'Map', provider: 'Cartograph', purpose: 'Shows where we are.' },
    ],
  },
  body: `<h1>Where we are</h1>
<iframe
  data-assent="map"
  data-assent-placeholder
  data-src="/vendor/demo/map.html"
  width="480"
  height="260"
  title="Map"
></iframe>`,
  expect: { accept: ['map.html'], only: { preference: ['map.html'], targeting: [] } },
};
