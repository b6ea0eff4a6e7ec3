// Shopify's Customer Privacy API outside a theme: its file, and the fields that tie an answer to the shop's checkout.
// https://shopify.dev/docs/api/customer-privacy#headless-consent
import { warn } from '../core/warn.js';
import type { Options } from './signal.js';

const API = 'https://cdn.shopify.com/shopifycloud/consent-tracking-api/v0.2/consent-tracking-api.js';

/** The domain that two hosts share, with a dot; nothing where they share none that a cookie may have. */
function sharedDomain(one: string, other: string): string {
  const [labels = [], others = []] = [one, other].map((host) => host.replace(/:\d+$/, '').split('.').reverse());
  const shared = labels.filter((_, at) => labels.slice(0, at + 1).join() === others.slice(0, at + 1).join());
  return shared.length > 1 ? `.${shared.reverse().join('.')}` : '';
}

/** What goes along with each answer. Without a checkout of its own the shop's host serves Shopify's API itself. */
export function headlessFields(options: Options): Record<string, unknown> {
  const { storefrontAccessToken: token, checkoutRootDomain, storefrontRootDomain } = options;
  const checkout = typeof checkoutRootDomain === 'string' ? checkoutRootDomain : location.host;
  const isPublic = typeof token === 'string' && !token.startsWith('shpat_');
  if (!isPublic)
    warn('signals', 'signals.shopify.storefrontAccessToken', 'the public token of the storefront', 'another');
  return {
    headlessStorefront: true,
    checkoutRootDomain: checkout,
    storefrontRootDomain: storefrontRootDomain ?? sharedDomain(location.host, checkout),
    ...(isPublic ? { storefrontAccessToken: token } : {}),
  };
}

/** Fetches Shopify's file. Its arrival is a script's `load`, at which everything that was missing is told. */
export function loadHeadless(options: Options, onError: (error: unknown) => void): void {
  const { storefrontAccessToken, checkoutRootDomain: consentDomain = location.host } = headlessFields(options);
  const page = window as { Shopify?: { customerPrivacy?: { config?: object } } };
  const privacy = ((page.Shopify ??= {}).customerPrivacy ??= {});
  privacy.config = { isHeadless: true, asyncConsent: true, consentDomain, storefrontAccessToken };
  const script = document.createElement('script');
  script.src = API;
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  script.onerror = () => onError('its file did not load');
  document.head.append(script);
}
