// What a site may write for each vendor and platform that can be told. What it is told lies with src/signals.

/** What one of a vendor's words follows: a category, a service, or an expression of them; false: it is never allowed. */
export type Need = string | false;

type Follows<Word extends string> = { readonly [One in Word]?: Need };

type GoogleWord =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** Google's default for some places; a word that it leaves out is denied or granted as everywhere else. */
export type GoogleRegion = { readonly [Word in GoogleWord]?: 'granted' | 'denied' } & {
  readonly region: readonly string[];
  readonly wait_for_update?: number;
};

type Google = Follows<GoogleWord> & {
  readonly advanced?: boolean;
  readonly wait_for_update?: number;
  readonly ads_data_redaction?: boolean;
  readonly url_passthrough?: boolean;
  readonly regions?: readonly GoogleRegion[];
  readonly data_layer?: string;
};

type Adobe = Follows<'consent'> & { readonly version?: '1.0' | '2.0'; readonly instance?: string };

type Magento = Follows<'user_allowed_save_cookie' | 'mg_dnt'> & {
  readonly website?: string | number;
  readonly lifetime?: number;
  readonly domain?: string;
  readonly notice?: boolean;
};

type Shopify = Follows<'analytics' | 'marketing' | 'preferences'> & {
  readonly headless?: boolean;
  readonly storefrontAccessToken?: string;
  readonly checkoutRootDomain?: string;
  readonly storefrontRootDomain?: string;
};

/** The options of each, by the name that stands under `signals`. */
export interface SignalOptions {
  readonly google: Google;
  readonly microsoft: Follows<'ad_storage'>;
  readonly clarity: Follows<'ad_Storage' | 'analytics_Storage'>;
  readonly meta: Follows<'consent'>;
  readonly tiktok: Follows<'consent'>;
  readonly pinterest: Follows<'consent'>;
  readonly reddit: Follows<'consent'>;
  readonly matomo: Follows<'consent'> & { readonly cookies?: boolean };
  readonly piwik: Follows<
    | 'analytics'
    | 'conversion_tracking'
    | 'remarketing'
    | 'marketing_automation'
    | 'custom_consent'
    | 'ab_testing_and_personalization'
    | 'user_feedback'
  >;
  readonly adobe: Adobe;
  readonly hubspot: Follows<'analytics' | 'advertisement' | 'functionality'>;
  readonly amplitude: Follows<'consent'>;
  readonly posthog: Follows<'consent'>;
  readonly mixpanel: Follows<'consent'>;
  readonly shopify: Shopify;
  readonly wordpress: Follows<'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing'>;
  readonly magento: Magento;
  readonly bigcommerce: Follows<'functional' | 'analytics' | 'targeting'>;
}

/** The vendors and platforms that can be told. */
export type SignalName = keyof SignalOptions;
