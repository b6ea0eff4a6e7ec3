// English: built in, and what a key falls back to that another language lacks.
import type { Messages } from './messages.js';

/** The English texts. */
export const en: Messages = {
  bannerTitle: 'Cookies are your choice',
  bannerAsks: '{who} asks to use cookies to {purposes}.',
  thisShop: 'This shop',
  oneThirdParty: 'One third party takes part.',
  manyThirdParties: '{count} third parties take part.',
  someThirdParties: 'Third parties may take part.',
  bannerKeeps: 'We keep your answer for {days} days; you can change or withdraw it at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  readPolicy: 'Privacy policy',
  functionalityPurpose: 'make the shop work',
  analyticsPurpose: 'measure how the shop is used',
  preferencePurpose: 'remember your settings',
  targetingPurpose: 'show you adverts that suit you',
};
