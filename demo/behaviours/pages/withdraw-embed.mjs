/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'An embed goes back',
  says: 'On a later no the frame and the picture lose what they show, and keep their addresses for a later yes.',
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />

<iframe data-assent="targeting" data-assent-placeholder data-src="/vendor/demo/map.html" width="480" height="200" title="Map"></iframe>

<p><button type="button" data-assent-action="withdraw">Withdraw my consent</button></p>`,
  expect: { accept: ['advert.svg', 'map.html'], only: { targeting: ['advert.svg', 'map.html'] } },
};
