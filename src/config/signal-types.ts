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
  /** Where: codes of countries and their parts. */
  readonly region: readonly string[];
  /** For how many milliseconds Google's tags wait for an answer there. */
  readonly wait_for_update?: number;
};

type Google = Follows<GoogleWord> & {
  /** Google's loader is not gated: its tags send pings without cookies until there is an answer. */
  readonly advanced?: boolean;
  /** For how many milliseconds Google's tags wait for an answer: 500 with `advanced`, else none. */
  readonly wait_for_update?: number;
  /** Whether identifiers are left out of what is sent while adverts are refused; with `advanced` they are by default. */
  readonly ads_data_redaction?: boolean;
  /** Whether links carry what a click on an advert brought, where cookies may not hold it. */
  readonly url_passthrough?: boolean;
  /** Defaults for other places; never for who has answered, is a minor, or asks for privacy. */
  readonly regions?: readonly GoogleRegion[];
  /** The name of the queue, by default `dataLayer`. */
  readonly data_layer?: string;
};

type Matomo = Follows<'consent'> & {
  /** Whether only its cookies wait for a yes: it counts without them until then. */
  readonly cookies?: boolean;
};

type Adobe = Follows<'consent'> & {
  /** The version of Adobe's standard, by default 1.0. */
  readonly version?: '1.0' | '2.0';
  /** What the site calls its instance, by default `alloy`. */
  readonly instance?: string;
};

type Magento = Follows<'user_allowed_save_cookie' | 'mg_dnt'> & {
  /** The number of the website. Without it nothing is allowed. */
  readonly website?: string | number;
  /** For how many seconds the yes is kept, by default a year. */
  readonly lifetime?: number;
  /** The domain of its cookies, where they are not this host's alone. */
  readonly domain?: string;
  /** Whether Magento's own notice stays in the page. */
  readonly notice?: boolean;
};

type Shopify = Follows<'analytics' | 'marketing' | 'preferences'> & {
  /** Whether the storefront is none of Shopify's themes: Shopify's file is then fetched when there is something to say. */
  readonly headless?: boolean;
  /** The public token of the storefront, for `headless`. */
  readonly storefrontAccessToken?: string;
  /** The host of the checkout, where it is another; for `headless`. */
  readonly checkoutRootDomain?: string;
  /** The domain that storefront and checkout share, with a dot, where it can't be told from the two; for `headless`. */
  readonly storefrontRootDomain?: string;
};

/** The options of each, by the name that stands under `signals`. */
export interface SignalOptions {
  /** Google's tags: Consent Mode v2, all seven types. */
  readonly google: Google;
  /** Microsoft Advertising: consent mode of Universal Event Tracking (UET). */
  readonly microsoft: Follows<'ad_storage'>;
  /** Microsoft Clarity: its consent API. */
  readonly clarity: Follows<'ad_Storage' | 'analytics_Storage'>;
  /** Meta's pixel: grant and revoke. */
  readonly meta: Follows<'consent'>;
  /** TikTok's pixel: hold, grant and revoke. */
  readonly tiktok: Follows<'consent'>;
  /** Pinterest's tag: setconsent. */
  readonly pinterest: Follows<'consent'>;
  /** Reddit's pixel: first-party cookies on or off. */
  readonly reddit: Follows<'consent'>;
  /** Matomo: tracking or cookie consent. */
  readonly matomo: Matomo;
  /** Piwik PRO: compliance settings. */
  readonly piwik: Follows<
    | 'analytics'
    | 'conversion_tracking'
    | 'remarketing'
    | 'marketing_automation'
    | 'custom_consent'
    | 'ab_testing_and_personalization'
    | 'user_feedback'
  >;
  /** Adobe Experience Platform Web SDK: setConsent. */
  readonly adobe: Adobe;
  /** HubSpot: consent from a banner that is not its own. */
  readonly hubspot: Follows<'analytics' | 'advertisement' | 'functionality'>;
  /** Amplitude: opt-out. */
  readonly amplitude: Follows<'consent'>;
  /** PostHog: opt in to and out of capturing. */
  readonly posthog: Follows<'consent'>;
  /** Mixpanel: opt in to and out of tracking. */
  readonly mixpanel: Follows<'consent'>;
  /** Shopify: the Customer Privacy API, in a theme or headless. */
  readonly shopify: Shopify;
  /** WordPress and WooCommerce: the WP Consent API. */
  readonly wordpress: Follows<'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing'>;
  /** Magento and Adobe Commerce: the cookie restriction mode. */
  readonly magento: Magento;
  /** BigCommerce: the storefront's consent of its script manager. */
  readonly bigcommerce: Follows<'functional' | 'analytics' | 'targeting'>;
}

/** The vendors and platforms that can be told. */
export type SignalName = keyof SignalOptions;
