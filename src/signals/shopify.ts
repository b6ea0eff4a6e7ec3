// Shopify: the Customer Privacy API, in a theme or headless, both ways. https://shopify.dev/docs/api/customer-privacy
// Shopify is told what the visitor chose. Before that it is told only of refusals: of those that take an older yes back and,
// where nobody is asked, of all (silence allows there at Shopify, too). `sale_of_data` is told only for an opt-out, the
// browser's privacy signal or a minor, and again when the visitor undoes that.
import { warn } from '../core/warn.js';
import { headlessFields, loadHeadless } from './shopify-headless.js';
import type { ListenPort, Signal } from './signal.js';
import { adopt } from './adopt.js';

/** What Shopify has stored: an answer was given, or none (''). */
type Stored = Readonly<Record<string, string>>;

interface ShopifyWindow {
  Shopify?: {
    customerPrivacy?: {
      currentVisitorConsent?(): Stored;
      setTrackingConsent?: unknown;
    };
    loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  };
}

const EVENTS = ['consentTrackingApiLoaded', 'shopifyCustomerPrivacyApiLoaded'];

/** The number of answers on their way. What Shopify says meanwhile is no choice of the visitor's: it may be older than ours. */
let underway = 0;
let isRequested = false;

function answersOf(stored: Stored): Record<string, boolean> {
  const given = Object.entries(stored).filter(([, value]) => /^(yes|true|no|false)$/.test(value));
  return Object.fromEntries(given.map(([word, value]) => [word, /^[yt]/.test(value)]));
}

const isThere = () => !!(window as ShopifyWindow).Shopify?.customerPrivacy?.setTrackingConsent;

const storedAnswers = () =>
  answersOf((window as ShopifyWindow).Shopify?.customerPrivacy?.currentVisitorConsent?.() ?? {});

const onLoadError = (error: unknown) => warn('signals', 'signals.shopify', 'an answer', error);

/** Has the theme's API loaded, once. */
function loadTheme(retry: () => void): void {
  const { Shopify } = window as ShopifyWindow;
  if (isRequested || !Shopify?.loadFeatures) return;
  isRequested = true;
  Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
    if (error) onLoadError(error);
    else retry();
  });
}

/** Shopify: `customerPrivacy.setTrackingConsent`. */
export const shopify: Signal = {
  words: { analytics: 'analytics', marketing: 'targeting', preferences: 'preference' },
  options: ['headless', 'storefrontAccessToken', 'checkoutRootDomain', 'storefrontRootDomain'],
  calls({ is, isChange, options, facts, earlier, retry }) {
    const { gpc, optOut, decided, minor, mode } = facts;
    const mayWait = mode === 'opt-in' && !minor;
    const call: readonly [string] = ['Shopify.customerPrivacy.setTrackingConsent'];
    if (!isThere()) {
      // Headless, Shopify's own file is fetched when there is something to say.
      if (!options['headless']) loadTheme(retry);
      else if ((earlier() || gpc || optOut || minor) && !isRequested) {
        isRequested = true;
        loadHeadless(options, onLoadError);
      }
    }
    // Not there yet: the call that fails says so. A theme may have brought it at once.
    if (!isThere()) return [call];
    const before = storedAnswers();
    const said: Record<string, boolean> = {};
    for (const [word, isAllowed] of Object.entries(is)) {
      if (decided || (!isAllowed && (underway || before[word] || !mayWait))) said[word] = isAllowed;
    }
    // A visitor who allows adverts although the browser asks for privacy was told of that, and allows the sale too.
    if ((gpc && !is['marketing']) || optOut || minor) said['sale_of_data'] = false;
    else if (isChange && decided && is['marketing'] && before['sale_of_data'] === false) said['sale_of_data'] = true;
    if (!Object.entries(said).some(([word, answer]) => underway || before[word] !== answer)) return [];
    underway++;
    const done = (result?: { error?: string } | null) => {
      underway--;
      if (result?.error) warn('signals', 'signals.shopify', 'to be heard', result.error);
    };
    return [[...call, { ...said, ...(options['headless'] ? headlessFields(options) : {}) }, done]];
  },
  listen(port: ListenPort) {
    // Not Shopify's `…Allowed`: those are also true where the law of the region asks for no consent.
    const onCollected = () => {
      if (underway) return;
      const { sale_of_data: sale, ...said } = storedAnswers();
      adopt(port, said);
      // Shopify's own opt-out page is about sales alone; here they go with adverts. A newer yes has been told of by now.
      if (sale === false && !underway) adopt(port, { marketing: sale });
    };
    const { over, retry } = port;
    document.addEventListener('visitorConsentCollected', onCollected, { signal: over });
    for (const type of EVENTS) document.addEventListener(type, retry, { signal: over });
  },
};
