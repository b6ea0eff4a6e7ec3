// The vendors and platforms that the contract names.

/** What may stand under `signals`. */
export const SIGNAL_NAMES = [
  'google',
  'microsoft',
  'clarity',
  'meta',
  'tiktok',
  'pinterest',
  'reddit',
  'matomo',
  'piwik',
  'adobe',
  'hubspot',
  'amplitude',
  'posthog',
  'mixpanel',
  'shopify',
  'wordpress',
  'magento',
  'bigcommerce',
] as const;
