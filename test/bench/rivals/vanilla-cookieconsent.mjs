// vanilla-cookieconsent, as its documentation sets it up: style sheet in the head, script and call at the end.

const consentModal = {
  title: 'Cookies are your choice',
  description: 'This shop asks to use cookies to measure how it is used and to show adverts that suit you.',
  acceptAllBtn: 'Accept all',
  acceptNecessaryBtn: 'Reject all',
  showPreferencesBtn: 'Preferences',
};
const preferencesModal = {
  title: 'Preferences',
  acceptAllBtn: 'Accept all',
  acceptNecessaryBtn: 'Reject all',
  savePreferencesBtn: 'Save',
  sections: [{ title: 'Analytics', linkedCategory: 'analytics' }],
};
const config = {
  // A driven browser counts as a bot.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: { default: 'en', translations: { en: { consentModal, preferencesModal } } },
};

/** @type {import('./library.mjs').Library} */
export const vanillaCookieConsent = {
  name: 'vanilla-cookieconsent 3.1.0',
  files: {
    '/vcc/cookieconsent.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
    '/vcc/cookieconsent.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
  },
  head: '<link rel="stylesheet" href="/vcc/cookieconsent.css">',
  end: `<script src="/vcc/cookieconsent.js"></script><script>CookieConsent.run(${JSON.stringify(config)});</script>`,
  accept: '#cc-main [data-role="all"]',
  tag: ({ src, code }) =>
    `<script type="text/plain" data-category="analytics"${src ? ` src="${src}"` : ''}>${code ?? ''}</script>`,
};
