/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Opt-out',
  says: 'Granted by default, without a banner; the opt-out is one step, and its state is shown.',
  config: { regimes: [{ id: 'us', where: ['*'], mode: 'opt-out', days: 365 }] },
  body: `<h1>Free to say no</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<img data-assent="analytics" data-src="/vendor/demo/advert-wide.svg" width="600" height="240" alt="A count" />
<footer><assent-choices></assent-choices></footer>`,
  expect: { before: ['advert.svg', 'advert-wide.svg'], accept: [] },
};
