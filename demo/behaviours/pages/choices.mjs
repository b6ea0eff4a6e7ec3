/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Do not sell or share',
  says: 'One step opts out, its state is shown, and one step leads back.',
  body: `<footer>
  <p>© Hale &amp; Oak</p>
  <assent-choices></assent-choices>
</footer>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
