// English, first layer: built in, and what a key falls back to that another language lacks.
import type { BannerMessages } from './messages.js';

/** What the first layer says in English. */
export const en: BannerMessages = {
  bannerTitle: 'Cookies are your choice',
  bannerAsks: '{who} asks to use cookies to {purposes}.',
  bannerUses: '{who} uses cookies to {purposes}.',
  thisShop: 'This shop',
  thirdParties: { one: 'One third party takes part.', other: '{count} third parties take part.' },
  someThirdParties: 'Third parties may take part.',
  bannerKeeps: {
    one: 'We keep your answer for one day; you can change or withdraw it at any time.',
    other: 'We keep your answer for {count} days; you can change or withdraw it at any time.',
  },
  whatChanged: 'What has changed since you last chose:',
  gpcHonoured:
    'Your browser asks for privacy (Global Privacy Control), and we honour it: advertising cookies stay off.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  preferences: 'Preferences',
  understood: 'Got it',
  readPolicy: 'Privacy policy',
  functionalityPurpose: 'make the shop work',
  analyticsPurpose: 'measure how the shop is used',
  preferencePurpose: 'remember your settings',
  targetingPurpose: 'show you adverts that suit you',
};
