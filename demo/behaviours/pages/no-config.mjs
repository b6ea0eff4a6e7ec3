/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Without a configuration',
  says: 'One tag is enough: four categories, asked first, in the page’s language.',
  config: null,
  html: 'lang="fr"',
  body: `<h1>Bonjour</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="Une annonce" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
