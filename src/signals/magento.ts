// Magento and Adobe Commerce: the cookie restriction mode, all or nothing, and Data Services' own refusal. Both ways.
// https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law
// The site says which website it is (`"website": 1`); its own notice leaves the page unless it says `"notice": true`.
import { attempt } from '../core/attempt.js';
import { warn } from '../core/warn.js';
import { platformCookie, watchPlatformCookie } from './platform-cookie.js';
import type { Options, Signal } from './signal.js';
import { adopt } from './adopt.js';

const ALLOWED = 'user_allowed_save_cookie';
const REFUSED = 'mg_dnt';

/** Whether the platform's cookie allows this website. */
function isAllowedHere(website: string): boolean {
  const websites = attempt(() => JSON.parse(platformCookie(ALLOWED) ?? '') as Record<string, unknown> | null);
  return !!websites?.[website];
}

/** The website's number as the cookie has it; empty where the site has not said it. */
const websiteOf = ({ website }: Options) =>
  typeof website === 'string' || typeof website === 'number' ? String(website) : '';

function write(name: string, value: string, age: number | '', domain: unknown): void {
  const place = typeof domain === 'string' ? `; domain=${domain}` : '';
  const life = age === '' ? '' : `; max-age=${age}`;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; samesite=lax${place}${life}${secure}`;
}

/** Magento: its cookies. `user_allowed_save_cookie` is set by a yes and goes with a no; `mg_dnt` the other way round. */
export const magento: Signal = {
  words: { [ALLOWED]: 'analytics', [REFUSED]: 'analytics' },
  options: ['website', 'lifetime', 'domain', 'notice'],
  calls({ is, options }) {
    const { lifetime, domain } = options;
    const website = websiteOf(options);
    if (!website) warn('signals', 'signals.magento.website', 'the number of the website', 'none; nothing is allowed');
    const isAllowed = !!is[ALLOWED] && !!website;
    if (!isAllowed || !isAllowedHere(website)) {
      const age = typeof lifetime === 'number' ? lifetime : 31_536_000;
      write(ALLOWED, JSON.stringify({ [website]: 1 }), isAllowed ? age : -1, domain);
    }
    // A refusal lasts as long as the browser is open: each page says it again.
    write(REFUSED, '1', is[REFUSED] ? -1 : '', domain);
    return [];
  },
  listen(port) {
    const hideNotice = () => {
      if (!port.options['notice']) document.querySelectorAll('.message.cookie').forEach((one) => one.remove());
    };
    document.addEventListener('DOMContentLoaded', hideNotice, { signal: port.over });
    hideNotice();
    watchPlatformCookie(ALLOWED, port.over, () => {
      const website = websiteOf(port.options);
      if (website) adopt(port, { [ALLOWED]: isAllowedHere(website) });
    });
  },
};
