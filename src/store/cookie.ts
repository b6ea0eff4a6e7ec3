// The only file that touches document.cookie, and the only one that knows js-cookie.
import Cookies from 'js-cookie';
import { cookieValues } from './header.js';
import type { StoreConfig } from '../config/types.js';

/** Longer ones are dropped by some browsers without a word. */
const MAX_BYTES = 4000;

const isSecure = () => location.protocol === 'https:';

/** All values this page sees under a name; none when cookies can't be read. */
export function readCookies(name: string): string[] {
  try {
    return cookieValues(document.cookie, name);
  } catch {
    return [];
  }
}

/** Writes a cookie and reads it back: whether it is there now. */
export function writeCookie({ name, domain, sameSite }: Required<StoreConfig>, value: string, days: number): boolean {
  if (name.length + value.length > MAX_BYTES) return false;
  try {
    Cookies.set(name, value, {
      expires: days,
      sameSite,
      secure: isSecure(),
      ...(domain && { domain }),
    });
  } catch {
    return false;
  }
  return readCookies(name).includes(value);
}

/**
 * Erases a cookie wherever a script of this page may have set it: on every path above it, for this host and every
 * parent domain. Which parents the browser accepts, it knows best: each is tried, and what is left says what worked.
 */
export function eraseCookie(name: string): boolean {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => labels.slice(at).join('.'))];
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, at) => {
    const path = steps.slice(0, at + 1).join('/');
    return [path || '/', `${path}/`];
  });
  try {
    for (const path of new Set(paths)) {
      for (const domain of domains) Cookies.remove(name, { path, secure: isSecure(), ...(domain && { domain }) });
    }
  } catch {
    // A page without cookies has none to erase.
  }
  return !readCookies(name).length;
}
