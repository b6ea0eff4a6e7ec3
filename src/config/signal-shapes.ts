// The shape of what may stand under `signals`, as data, for the doctor. A test holds it against the signals themselves.
import { isString } from '../core/is-string.js';
import { isAmount, isBoolean, isNeed, isRevision } from './checks.js';
import type { Fields, FieldsOf, Shape } from './shape.js';
import type { GoogleRegion, SignalName, SignalOptions } from './signal-types.js';

/** Names of one shape. */
const each = <Name extends string, One extends Shape>(shape: One, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, shape])) as { readonly [Key in Name]: One };

/** A vendor's words, each of which follows something. */
const follow = <Word extends string>(...words: readonly Word[]) => each(isNeed, ...words);

const GOOGLE = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

const region: FieldsOf<GoogleRegion> = {
  'region!': [isString],
  ...each('granted|denied', ...GOOGLE),
  wait_for_update: isAmount,
};

const consent = follow('consent');

const OPTIONS: { readonly [Name in SignalName]: FieldsOf<SignalOptions[Name]> } = {
  google: {
    ...follow(...GOOGLE),
    ...each(isBoolean, 'advanced', 'ads_data_redaction', 'url_passthrough'),
    wait_for_update: isAmount,
    regions: [region],
    data_layer: isString,
  },
  microsoft: follow('ad_storage'),
  clarity: follow('ad_Storage', 'analytics_Storage'),
  ...each(consent, 'meta', 'tiktok', 'pinterest', 'reddit'),
  matomo: { ...consent, cookies: isBoolean },
  piwik: {
    ...follow('analytics', 'conversion_tracking', 'remarketing', 'marketing_automation', 'custom_consent'),
    ...follow('ab_testing_and_personalization', 'user_feedback'),
  },
  adobe: { ...consent, version: '1.0|2.0', instance: isString },
  hubspot: follow('analytics', 'advertisement', 'functionality'),
  ...each(consent, 'amplitude', 'posthog', 'mixpanel'),
  shopify: {
    ...follow('analytics', 'marketing', 'preferences'),
    headless: isBoolean,
    ...each(isString, 'storefrontAccessToken', 'checkoutRootDomain', 'storefrontRootDomain'),
  },
  wordpress: follow('functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'),
  magento: {
    ...follow('user_allowed_save_cookie', 'mg_dnt'),
    website: isRevision,
    lifetime: isAmount,
    domain: isString,
    notice: isBoolean,
  },
  bigcommerce: follow('functional', 'analytics', 'targeting'),
};

type Switchable = readonly [typeof isBoolean, Fields];

/** Each is on, off, or on with options of its own. */
export const SIGNAL_SHAPES: Readonly<Record<string, Switchable>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, options]): [string, Switchable] => [name, [isBoolean, options]]),
);
