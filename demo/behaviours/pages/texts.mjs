/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Texts of your own',
  says: 'Single texts are replaced, by language; all others stay.',
  picks: [{ name: 'language', label: 'Page in', values: ['en', 'de'] }],
  html: ({ language }) => `lang="${language}"`,
  config: {
    texts: {
      en: { bannerTitle: 'A word about cookies', acceptAll: 'Yes to all', rejectAll: 'No to all' },
      de: { bannerTitle: 'Ein Wort zu Cookies', acceptAll: 'Ja zu allen', rejectAll: 'Nein zu allen' },
    },
  },
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'] },
};
