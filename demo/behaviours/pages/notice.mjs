/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Notice',
  says: 'One line with a link; what is optional is granted, and can be objected to.',
  config: { policy: { url: '/privacy.html' }, regimes: [{ id: 'notice', where: ['*'], mode: 'notice' }] },
  body: `<h1>Told, not asked</h1>
<img data-assent="analytics" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="A count" />`,
  expect: { before: ['advert.svg'], accept: [] },
};
