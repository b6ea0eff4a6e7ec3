/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Buttons of the page',
  says: 'Any element with data-assent-action works, whenever it is inserted.',
  body: `<nav>
  <button type="button" data-assent-action="accept-all">Accept all</button>
  <button type="button" data-assent-action="reject-all">Reject all</button>
  <button type="button" data-assent-action="preferences">Preferences</button>
  <button type="button" data-assent-action="withdraw">Withdraw</button>
  <button type="button" data-assent-action="opt-out">Opt out</button>
  <a href="#assent-preferences">A link</a>
</nav>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
