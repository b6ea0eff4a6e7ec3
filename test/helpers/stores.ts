// The demo's five storefronts, as their tests visit them: what each page may ask its vendors for.

/** A storefront: where it is, its policy page, and everything that its front page asks for after a yes to all. */
export interface Storefront {
  readonly path: string;
  readonly policy: string;
  readonly vendors: readonly string[];
}

/** By trade. */
export const STOREFRONTS = {
  furniture: {
    path: '/stores/furniture/',
    policy: '/stores/furniture/privacy.html',
    vendors: ['/vendor/analytics.js', '/vendor/recommendations.js', '/vendor/advert.svg'],
  },
  outlet: {
    path: '/stores/outlet/',
    policy: '/stores/outlet/datenschutz.html',
    vendors: [
      '/vendor/analytics.js',
      '/vendor/welcome.js',
      '/vendor/recommendations.js',
      '/vendor/chat.js',
      '/vendor/frequency.js',
      '/vendor/advert-shoes.svg',
    ],
  },
  marketplace: {
    path: '/stores/marketplace/',
    policy: '/stores/marketplace/questions.html',
    vendors: ['/vendor/analytics.js', '/vendor/insight.js', '/vendor/my-page.html', '/vendor/advert-freight.svg'],
  },
  catalogue: {
    path: '/stores/catalogue/',
    policy: '/stores/catalogue/confidentialite.html',
    vendors: [
      '/vendor/analytics.js',
      '/vendor/map.html',
      '/vendor/advert-house.svg',
      '/vendor/advert-garden.svg',
      '/vendor/clear.gif',
    ],
  },
  fashion: {
    path: '/stores/fashion/',
    policy: '/stores/fashion/privacy.html',
    vendors: [
      '/vendor/analytics.js',
      '/vendor/fonts.css',
      '/vendor/film.html',
      '/vendor/advert-gala-wide.svg',
      '/vendor/campaign.css',
      '/vendor/sheet-beacon.gif',
      '/vendor/style-beacon.gif',
      '/vendor/clear.gif',
    ],
  },
} as const satisfies Record<string, Storefront>;
