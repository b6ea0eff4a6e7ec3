// A configuration in which everything is said that can be said.

/** It names every key. */
export const FULL = {
  $schema: 'https://unpkg.com/assent/dist/schema.json',
  revision: '2026-11-20',
  policy: {
    url: '/privacy',
    updated: '2026-11-01',
    controller: 'Outlet Ltd',
    contact: 'privacy@outlet.example',
    changes: { en: 'We added a review service.' },
  },
  categories: {
    functionality: { required: true },
    analytics: { policy: '#analytics-cookies', purpose: 'count visits' },
    social: { title: { en: 'Social', de: 'Sozial' }, without: 'No posts.' },
  },
  services: [
    {
      id: 'ga4',
      category: 'analytics',
      name: 'Google Analytics 4',
      provider: 'Google Ireland Ltd',
      purpose: { en: 'Counts visits' },
      retention: '14 months',
      policyUrl: 'https://policies.google.com/privacy',
      optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
      required: false,
      cookies: [{ name: '_ga', duration: '13 months', purpose: { en: 'Tells visitors apart' } }, { name: '_ga_*' }],
      storage: [{ type: 'local', name: 'ga:*', duration: { en: 'a year' }, purpose: 'x' }],
    },
    { id: 'feed', category: 'social' },
  ],
  regimes: [{ id: 'us', where: ['US-CA', '*'], mode: 'opt-out', gpc: true, days: 365 }],
  region: 'US-CA',
  minor: false,
  store: { name: 'assent', days: 182, domain: 'outlet.example', sameSite: 'Lax', fallback: 'local' },
  signals: { google: { ad_storage: 'targeting' }, shopify: true, meta: false },
  withdraw: 'keep',
  language: { default: 'en', detect: ['html', 'browser'] },
  texts: { en: { acceptAll: 'Yes to all' }, 'pt-BR': {} },
  ui: { layout: 'box', position: 'bottom-end', theme: 'auto', modal: false, trigger: 'auto' },
};
