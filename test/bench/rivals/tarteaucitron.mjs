// tarteaucitron, as its documentation sets it up: script and call in the head. It loads services of its own catalogue, so
// tagged scripts are not its business.

const config = {
  privacyUrl: '/privacy',
  orientation: 'bottom',
  showIcon: false,
  googleConsentMode: false,
  removeCredit: true,
};
const service = `{ key: 'shop', type: 'analytic', name: 'Shop', needConsent: true, cookies: [], js: function () {} }`;

/** @type {import('./library.mjs').Library} */
export const tarteaucitron = {
  name: 'tarteaucitronjs 1.34.0',
  files: Object.fromEntries(
    [
      'tarteaucitron.min.js',
      'tarteaucitron.services.min.js',
      'advertising.min.js',
      'lang/tarteaucitron.en.min.js',
      'css/tarteaucitron.min.css',
    ].map((file) => [`/tac/${file}`, `tarteaucitronjs/${file}`]),
  ),
  head: `<script src="/tac/tarteaucitron.min.js"></script><script>
    tarteaucitron.init(${JSON.stringify(config)});
    tarteaucitron.services.shop = ${service};
    (tarteaucitron.job = tarteaucitron.job || []).push('shop');
  </script>`,
  accept: '#tarteaucitronPersonalize2',
  tag: null,
};
