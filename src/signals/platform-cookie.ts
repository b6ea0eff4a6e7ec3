// Reads a cookie in which a platform keeps consent, and hears of its changes. For platforms' files.
import { attempt } from '../core/attempt.js';

/** The value of a cookie, decoded; nothing where there is none, or where it can't be read. */
export function platformCookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  return attempt(() => found && decodeURIComponent(found.slice(name.length + 1)));
}

/** Calls back when the cookie has changed, in browsers that report it, until `over` is aborted. */
export function watchPlatformCookie(name: string, over: AbortSignal, changed: () => void): void {
  const { cookieStore } = window as { cookieStore?: EventTarget };
  const onChange = (event: Event) => {
    const { changed: set, deleted } = event as Partial<Record<'changed' | 'deleted', readonly { name?: string }[]>>;
    if ([...(set ?? []), ...(deleted ?? [])].some((one) => one.name === name)) changed();
  };
  cookieStore?.addEventListener('change', onChange, { signal: over });
}
