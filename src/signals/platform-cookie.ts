// A cookie in which a platform keeps consent: reading it, and hearing that it changed. For the files of platforms.
import { attempt } from '../core/attempt.js';

/** The value of a cookie, decoded; nothing where there is none, or where it can't be read. */
export function platformCookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  return attempt(() => found && decodeURIComponent(found.slice(name.length + 1)));
}

/** Calls back when the cookie may be another, in browsers that say so, until it is over. */
export function watchPlatformCookie(name: string, over: AbortSignal, changed: () => void): void {
  const { cookieStore } = window as { cookieStore?: EventTarget };
  const onChange = (event: Event) => {
    const { changed: set, deleted } = event as Partial<Record<'changed' | 'deleted', readonly { name?: string }[]>>;
    if ([...(set ?? []), ...(deleted ?? [])].some((one) => one.name === name)) changed();
  };
  cookieStore?.addEventListener('change', onChange, { signal: over });
}
