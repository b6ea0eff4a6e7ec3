/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Opt-in',
  says: 'Denied by default; accept and reject have the same size and weight, and silence is never a yes.',
  config: { regimes: [{ id: 'ask-first', where: ['*'], mode: 'opt-in' }] },
  body: `<h1>Asked first</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
