/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'In the first response',
  says: 'The server writes the banner into the page: it paints with the first frame, and is taken over as it is.',
  config: { policy: { url: '/privacy.html', controller: 'Hale & Oak' } },
  body: `<!-- as renderBanner(config, { lang: 'en' }) writes it -->
<assent-banner hidden>
  <h2 slot="title">Your choice about cookies</h2>
  <p slot="text">Hale &amp; Oak asks whether it may count visits, remember you, and choose adverts with others.</p>
  <button slot="actions" type="button" data-assent-action="accept-all">Accept all</button>
  <button slot="actions" type="button" data-assent-action="reject-all">Reject all</button>
  <button slot="actions" type="button" data-assent-action="preferences">Preferences</button>
</assent-banner>

<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
