/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Categories of your own',
  says: 'Drop, rename, reorder or add: a category of your own brings its own words.',
  config: {
    categories: {
      functionality: { required: true },
      social: {
        title: { en: 'Social media', de: 'Soziale Medien' },
        purpose: { en: 'Posts from other sites, shown here.', de: 'Beiträge anderer Seiten, hier gezeigt.' },
        without: { en: 'Posts stay hidden.', de: 'Beiträge bleiben verborgen.' },
      },
      analytics: { title: 'Counting visits' },
    },
  },
  body: `<img data-assent="social" data-src="/vendor/demo/advert.svg" alt="A post" width="600" height="240" />`,
  expect: { accept: ['advert.svg'], only: { social: ['advert.svg'], analytics: [] } },
};
