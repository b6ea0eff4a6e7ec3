/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Preferences',
  says: 'The second layer: a modal dialog with a switch for each category and each service.',
  config: {
    policy: { url: '/privacy.html', controller: 'Hale & Oak' },
    services: [
      {
        id: 'tally',
        category: 'analytics',
        name: 'Tally',
        provider: 'Tally Ltd',
        purpose: 'Counts visits.',
        policyUrl: 'https://tally.example/privacy',
        cookies: [{ name: '_tally', duration: '30 days', purpose: 'Tells visits apart' }],
      },
      { id: 'adloop', category: 'targeting', name: 'Adloop', provider: 'Adloop Inc', purpose: 'Chooses adverts.' },
    ],
  },
  body: `<p><button type="button" data-assent-action="preferences">Cookie settings</button></p>
<p>or as a <a href="#assent-preferences">link</a></p>
<img data-assent="adloop" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
