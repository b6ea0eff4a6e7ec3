// A shop on Shopify, as it keeps what a visitor answered.
import { page, show } from './page.js';
import { log } from './platform.js';

/** What the shop has stored. */
export const stored: Record<string, string> = {};
let waiting: (() => void)[] = [];

/** Has the shop's server answer everything that it was told. */
export const answer = (): void => waiting.splice(0).forEach((one) => one());

/** A shop whose server answers when the test says so. */
export function openShop(): void {
  Object.assign(stored, { analytics: '', marketing: '', preferences: '', sale_of_data: '' });
  waiting = [];
  page['Shopify'] = {
    customerPrivacy: {
      currentVisitorConsent: () => ({ ...stored }),
      setTrackingConsent(said: Record<string, unknown>, done: () => void) {
        log.push(show(said));
        waiting.push(() => {
          for (const word of Object.keys(stored)) if (word in said) stored[word] = said[word] ? 'yes' : 'no';
          document.dispatchEvent(new Event('visitorConsentCollected'));
          done();
          document.dispatchEvent(new Event('visitorConsentCollected'));
        });
      },
    },
  };
}
