/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Any markup, in a template',
  says: 'What a template holds appears after it on a yes, and leaves on a no. Addresses in it are tagged too: Firefox fetches them.',
  body: `<template data-assent="targeting">
  <aside>
    <h2>Chosen for you</h2>
    <img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
  </aside>
</template>

<p>The rest of the page.</p>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'], analytics: [] } },
};
