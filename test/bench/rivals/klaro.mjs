// klaro, as its documentation sets it up: configuration, then the script with styles and translations in it, deferred.

const config = {
  version: 1,
  elementID: 'klaro',
  lang: 'en',
  acceptAll: true,
  translations: { en: { privacyPolicyUrl: '/privacy', purposes: { analytics: { title: 'Analytics' } } } },
  services: [{ name: 'analytics', title: 'Analytics', purposes: ['analytics'] }],
};

/** @type {import('./library.mjs').Library} */
export const klaro = {
  name: 'klaro 0.7.22',
  files: { '/klaro/klaro.js': 'klaro/dist/klaro.js' },
  head: `<script>var klaroConfig = ${JSON.stringify(config)};</script><script defer src="/klaro/klaro.js"></script>`,
  accept: '#klaro .cm-btn-success',
  tag: ({ src, code }) =>
    `<script type="text/plain" data-type="application/javascript" data-name="analytics"${src ? ` data-src="${src}"` : ''}>${code ?? ''}</script>`,
};
