/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Banner with words of the page',
  says: 'What the page has written into the banner is taken over as it is; what is absent is made.',
  body: `<assent-banner hidden>
  <strong slot="title">Crumbs?</strong>
  <p slot="text">We bake three kinds: for counting visits, for remembering you, and for adverts. You choose.</p>
</assent-banner>

<h1>Slow bakery</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
