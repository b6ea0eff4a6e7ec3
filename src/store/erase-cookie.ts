// Erases a cookie of which only the name is known. The browser knows best which paths and parent domains it accepts, so each
// is tried, and reading back shows the result. There is no list of public suffixes, and no guess at "the last two labels".
// Written without js-cookie, which escapes names: a service's cookie has to be named exactly as it is.
import { attempt } from '../core/attempt.js';
import { readCookies } from './read-cookies.js';

const EXPIRED = '; expires=Thu, 01 Jan 1970 00:00:00 GMT';

/** The names of all cookies that a script of this page can see. */
export const visibleCookies = (): string[] => [
  ...new Set(attempt(() => document.cookie.split('; ').map((pair) => pair.split('=')[0] as string))),
];

const isVisible = (name: string) => visibleCookies().includes(name);

const write = (cookie: string) => attempt(() => (document.cookie = cookie));

/** This host alone, then the host and every parent domain by name. */
function domains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`)];
}

/** Every path above this page, with and without its last slash. */
function paths(): string[] {
  const steps = location.pathname.split('/');
  const above = steps.map((_, at) => steps.slice(0, at + 1).join('/'));
  return [...new Set(above.flatMap((path) => (path ? [path, `${path}/`] : ['/'])))];
}

/** Erases a cookie wherever a script of this page may have set it. Returns whether it is gone, as far as this page sees. */
export function eraseCookie(name: string): boolean {
  const kinds = location.protocol === 'https:' ? ['; secure', '; secure; partitioned'] : [''];
  for (const path of paths()) {
    for (const domain of domains()) {
      if (!isVisible(name)) return true;
      for (const kind of kinds) write(`${name}=${EXPIRED}; path=${path}${domain}${kind}`);
    }
  }
  return !isVisible(name);
}

/** The places in the list of domains under which a script may set a cookie of this name now; each is taken away again. */
function settable(name: string): string[] {
  const put = (value?: string) => domains().forEach((domain, at) => write(`${name}=${value ?? at}; path=/${domain}`));
  put();
  const places = readCookies(name);
  put(EXPIRED);
  return places;
}

/**
 * Whether there is a cookie that scripts may not see (HttpOnly): the browser lets a script write other cookies, but not
 * this one. Each look is a wait for another process, and a shop may name hundreds: so all domains are looked at together.
 */
export function hasHiddenCookie(name: string): boolean {
  if (name.includes('*') || isVisible(name)) return false;
  const places = settable(name);
  return settable(`${name}-probe`).some((place) => !places.includes(place));
}
