// Erasing a cookie of which only the name is known. Which paths and parent domains the browser accepts, it knows best:
// each is tried, and reading back says what came of it. No list of public suffixes, no guess at "the last two labels".

const visible = (name: string) => visibleCookies().includes(name);

/** The names of all cookies that a script of this page can see. */
export function visibleCookies(): string[] {
  try {
    return [...new Set(document.cookie.split('; ').map((pair) => pair.split('=')[0] as string))];
  } catch {
    return [];
  }
}

/** Every combination of path and domain under which a script of this page can have set a cookie. */
function places(): string[] {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`);
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, at) => {
    const path = steps.slice(0, at + 1).join('/');
    return path ? [path, `${path}/`] : ['/'];
  });
  return [...new Set(paths)].flatMap((path) => ['', ...domains].map((domain) => `; path=${path}${domain}`));
}

/** Erases a cookie wherever it may have been set. Whether this page sees it no more. */
export function eraseCookie(name: string): boolean {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  for (const place of places()) {
    if (!visible(name)) break;
    // js-cookie escapes names; one that was set without it has to be named as it is.
    document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT${place}${secure}`;
    if (secure) document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT${place}${secure}; partitioned`;
  }
  return !visible(name);
}

/**
 * Whether a cookie is there that scripts may not see (HttpOnly): a browser that keeps other cookies refuses to let a
 * script write over it.
 */
export function hasHiddenCookie(name: string): boolean {
  if (name.includes('*') || visible(name)) return false;
  const probe = `${name}-probe`;
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`)];
  return domains.some((domain) => {
    const accepts = canWrite(probe, domain);
    return accepts && !canWrite(name, domain);
  });
}

function canWrite(name: string, domain: string): boolean {
  try {
    document.cookie = `${name}=1; path=/${domain}`;
    const written = visible(name);
    document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/${domain}`;
    return written;
  } catch {
    return false;
  }
}
