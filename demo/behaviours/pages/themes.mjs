/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Themes',
  says: 'Light and dark follow the visitor or the configuration; custom properties do the rest.',
  picks: [
    { name: 'theme', label: 'Theme', values: ['auto', 'light', 'dark'] },
    { name: 'colours', label: 'Colours', values: ['plain', 'plum', 'lemon'] },
  ],
  head: ({ colours }) =>
    ({
      plum: `<style>
  :root {
    --assent-surface: #2d1630; --assent-text: #fbeefb; --assent-muted: #dcc3dd; --assent-soft: #3d2140; --assent-line: #5c3a5f;
    --assent-button: #f4b8e4; --assent-button-text: #2d1630; --assent-radius: 1.25rem;
  }
</style>`,
      lemon: `<style>
  :root {
    --assent-surface: #fff8cc; --assent-text: #2b2600; --assent-muted: #5b5326; --assent-soft: #fff1a0; --assent-line: #e6d77a;
    --assent-button: #2b2600; --assent-button-text: #fff8cc; --assent-radius: 0;
  }
</style>`,
    })[colours ?? ''] ?? '',
  config: ({ theme }) => ({ policy: { url: '/privacy.html' }, ui: { layout: 'cloud', theme } }),
  body: `<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />`,
  expect: { accept: ['advert.svg'] },
};
