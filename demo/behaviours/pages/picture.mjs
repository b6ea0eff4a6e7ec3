/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Picture with sources',
  says: 'Only the picture is tagged; its sources follow it, and the browser picks one of them.',
  body: `<picture data-assent="targeting">
  <source data-srcset="/vendor/demo/advert-wide.svg" media="(width >= 1px)" />
  <img data-src="/vendor/demo/advert.svg" width="600" height="240" alt="A wide advert" />
</picture>`,
  expect: { accept: ['advert-wide.svg'], only: { targeting: ['advert-wide.svg'] } },
};
