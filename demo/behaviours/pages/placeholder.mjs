/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Placeholder',
  says: '“Allow once” lets this one element go and stores nothing; “Always allow” is a yes to its service.',
  config: {
    services: [
      {
        id: 'film',
        category: 'targeting',
        name: 'Film club',
        provider: 'Film Club Inc',
        policyUrl: 'https://film.example/privacy',
      },
    ],
  },
  body: `<h2>A film</h2>
<iframe
  data-assent="film"
  data-assent-placeholder
  data-src="/vendor/demo/map.html"
  width="480"
  height="240"
  title="Film"
></iframe>`,
  expect: { accept: ['map.html'], only: { targeting: ['map.html'], analytics: [] } },
};
