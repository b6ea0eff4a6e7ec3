// BigCommerce: the storefront's consent, which decides what its script manager renders. Both ways.
// https://developer.bigcommerce.com/docs/storefront/scripts/consent
// Its server is told the whole answer, and only if it differs from the one in its cookie.
import { attempt } from '../core/attempt.js';
import { warn } from '../core/warn.js';
import { platformCookie, watchPlatformCookie } from './platform-cookie.js';
import type { Signal } from './signal.js';
import { adopt } from './adopt.js';

const COOKIE = 'bc_consent';
const NUMBERS = { functional: 2, analytics: 3, targeting: 4 } as const;
const WORDS = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];

/** The number of answers on their way to the server. What the cookie says meanwhile is no choice of the visitor's. */
let underway = 0;

/** What the platform's cookie says, by word; empty where it can't be read. */
function stored(): Record<string, boolean> {
  const lists = attempt(() => JSON.parse(platformCookie(COOKIE) ?? '') as { allow?: unknown; deny?: unknown } | null);
  const has = (list: unknown, word: keyof typeof NUMBERS) =>
    Array.isArray(list) && list.map(Number).includes(NUMBERS[word]);
  const known = WORDS.filter((word) => has(lists?.allow, word) !== has(lists?.deny, word));
  return Object.fromEntries(known.map((word) => [word, has(lists?.allow, word)]));
}

async function post(allow: readonly number[], deny: readonly number[]): Promise<void> {
  underway++;
  try {
    // Outlives the page, which may reload after a withdrawal.
    const { ok, status } = await fetch('/api/storefront/consent', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ allow, deny }),
      keepalive: true,
    });
    if (!ok) throw new Error(`status ${status}`);
  } catch (error) {
    warn('signals', 'signals.bigcommerce', 'an answer', error);
  } finally {
    underway--;
  }
}

/** BigCommerce: its storefront API. Before an answer nothing is sent but what takes an older yes back. */
export const bigcommerce: Signal = {
  words: { functional: 'preference', analytics: 'analytics', targeting: 'targeting' },
  calls({ is, facts }) {
    const before = stored();
    const isNews = WORDS.some((word) => (facts.decided ? before[word] !== is[word] : before[word] && !is[word]));
    if (underway || isNews) {
      const numbers = (isAllowed: boolean) =>
        WORDS.filter((word) => is[word] === isAllowed).map((word) => NUMBERS[word]);
      void post(numbers(true), numbers(false));
    }
    return [];
  },
  listen: (port) =>
    watchPlatformCookie(COOKIE, port.over, () => {
      if (!underway) adopt(port, stored());
    }),
};
